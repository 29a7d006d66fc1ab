using EsxVirt.Fuzz.Targets;

namespace EsxVirt.Fuzz;

/// <summary>
/// Damages the seeds at random and runs them, without instrumentation: no replacement for a fuzzer, but it needs
/// nothing and finds the first mistakes in seconds.
/// </summary>
internal static class Mutator
{
    public static int Run(FuzzTarget target, int count, int seed)
    {
        byte[][] seeds = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds", target.Name))
            .Order().Select(File.ReadAllBytes)];
        var random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < count; i++)
        {
            byte[] input = Damage(seeds[random.Next(seeds.Length)], seeds[random.Next(seeds.Length)], random);
            try
            {
                if (target.Run(input) is null)
                    accepted++;
            }
            catch (Exception e)
            {
                string file = Path.GetFullPath($"finding-{target.Name}-{seed}-{i}.txt");
                File.WriteAllBytes(file, input);
                Console.Error.WriteLine($"finding in {file}: {e}");
                return 1;
            }
        }
        Console.WriteLine($"{target.Name}: {count} inputs, {accepted} accepted, the others refused with a message");
        return 0;
    }

    private static byte[] Damage(byte[] seed, byte[] other, Random random)
    {
        List<byte> bytes = [.. seed];
        for (int left = random.Next(1, 5); left > 0 && bytes.Count > 0; left--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    int from = random.Next(other.Length);
                    bytes.InsertRange(at, other[from..Math.Min(from + length, other.Length)]);
                    break;
                default:
                    // Swapping a digit makes numbers out of range, which random bytes hardly ever do.
                    int digit = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
                    if (digit >= 0)
                        bytes.InsertRange(digit, "99999999999999999999"u8[..random.Next(1, 20)].ToArray());
                    break;
            }
        }
        return [.. bytes];
    }
}
