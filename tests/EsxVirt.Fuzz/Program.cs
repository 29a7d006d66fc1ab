using EsxVirt.Fuzz;
using EsxVirt.Fuzz.Targets;
using SharpFuzz;

// Runs one input, a number of damaged seeds, or a fuzzer on a target; README.md beside this file says how.

if (args is not [var name, var what, ..] || FuzzTarget.Find(name) is not { } target)
{
    Console.Error.WriteLine("usage: dotnet run --project tests/EsxVirt.Fuzz -- TARGET FILE | --mutate [COUNT "
        + "[SEED]] | --afl | --libfuzzer");
    Console.Error.WriteLine($"targets: {string.Join(", ", FuzzTarget.All.Select(t => t.Name))}");
    return 2;
}

switch (what)
{
    case "--afl":
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            target.Run(copy.ToArray());
        });
        return 0;
    case "--libfuzzer":
        Fuzzer.LibFuzzer.Run(bytes => target.Run(bytes.ToArray()));
        return 0;
    case "--mutate":
        int count = args.Length > 2 ? int.Parse(args[2]) : 10_000;
        int seed = args.Length > 3 ? int.Parse(args[3]) : 1;
        return Mutator.Run(target, count, seed);
    default:
        Console.WriteLine(target.Run(File.ReadAllBytes(what)) ?? "accepted");
        return 0;
}
