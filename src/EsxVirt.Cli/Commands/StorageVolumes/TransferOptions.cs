using System.Globalization;
using System.Security.Cryptography;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>What <c>vol-upload</c> and <c>vol-download</c> have in common.</summary>
internal static class TransferOptions
{
    public static readonly OptionDefinition File = OptionDefinition.Argument("file", "file");
    public static readonly OptionDefinition Sparse = OptionDefinition.Flag("sparse", "preserve sparseness of volume");
    public static readonly OptionDefinition Sha256 =
        OptionDefinition.Flag("sha256", "print the SHA-256 of what was transferred");

    /// <summary>A number of bytes, or null when the option was not given. One below 0 is a very large one, as in
    /// virsh.</summary>
    public static long? Bytes(CommandContext context, OptionDefinition option, bool wraps = false)
    {
        if (context.Arguments.Values(option).FirstOrDefault() is not { } text)
            return null;
        if (wraps && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long signed)
            && signed < 0)
            return long.MaxValue;
        return ulong.TryParse(
            text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out ulong number)
            ? (long)Math.Min(number, long.MaxValue)
            : throw new CommandFailure(
                $"Numeric value '{text}' for <{option.Name}> option is malformed or out of range");
    }

    /// <summary>What sums up while it is transferred; null when nobody wants it.</summary>
    public static IncrementalHash? Hash(CommandContext context) =>
        context.Flag(Sha256) ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;

    /// <summary>Prints the sum as <c>sha256sum</c> does, or in JSON what was done.</summary>
    public static void WriteDone(CommandContext context, string file, long bytes, IncrementalHash? hash)
    {
        string? sum = hash is null ? null : Convert.ToHexStringLower(hash.GetHashAndReset());
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                json.WriteNumber("bytes", bytes);
                if (sum is not null)
                    json.WriteString("sha256", sum);
            });
        }
        else if (sum is not null)
        {
            context.WriteLine($"{sum}  {file}");
        }
    }
}
