using BenchmarkDotNet.Running;
using EsxVirt.Benchmarks;

// dotnet run -c Release --project bench/EsxVirt.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(ListDomains).Assembly).Run(args);
