using System.Buffers.Binary;
using System.IO.Compression;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>Draws the screen of a virtual machine: an 8-bit gray picture in one zlib stream.</summary>
internal static class Png
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>
    /// Diagonal stripes whose width follows from <paramref name="pattern"/>, so that no two screens look alike.
    /// </summary>
    public static byte[] Draw(int width, int height, int pattern)
    {
        using var output = new MemoryStream();
        output.Write(Signature);

        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8; // bits a sample; the rest stays 0: gray, deflate, no filter, not interlaced
        WriteChunk(output, "IHDR"u8, header);
        WriteChunk(output, "IDAT"u8, Compress(Pixels(width, height, 8 + pattern % 24)));
        WriteChunk(output, "IEND"u8, []);
        return output.ToArray();
    }

    private static byte[] Pixels(int width, int height, int stripe)
    {
        // Each row starts with its filter type, 0.
        byte[] rows = new byte[height * (width + 1)];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                rows[y * (width + 1) + 1 + x] = (byte)((x + y) / stripe % 2 == 0 ? 0x20 : 0xc0);
        return rows;
    }

    private static byte[] Compress(byte[] data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(data);
        return output.ToArray();
    }

    private static void WriteChunk(Stream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [.. type, .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(chunk));
        output.Write(number);
    }

    private static uint Crc32(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
        }

        return ~crc;
    }
}
