using EsxVirt.Cli.Commands;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;

using var process = new ProcessSurroundings();
int exitCode = await new Application(process.Surroundings, AllCommands.Create).RunAsync(args).ConfigureAwait(false);
return process.ExitCode(exitCode);
