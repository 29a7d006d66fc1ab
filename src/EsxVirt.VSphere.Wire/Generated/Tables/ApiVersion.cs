// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable

namespace EsxVirt.VSphere.Wire.Schema;

public readonly partial record struct ApiVersion
{
    private static readonly string[] Ids =
    [
        "2.0",
        "2.5",
        "2.5u2",
        "2.5u2server",
        "4.0",
        "4.1",
        "5.0",
        "5.1",
        "5.5",
        "6.0",
        "6.5",
        "6.7",
        "6.7.1",
        "6.7.2",
        "6.7.3",
        "6.8.7",
        "6.9.1",
        "7.0.0.0",
        "7.0.0.2",
        "7.0.1.0",
        "7.0.1.1",
        "7.0.2.0",
        "7.0.2.1",
        "7.0.3.0",
        "7.0.3.1",
        "7.0.3.2",
        "8.0.0.0",
        "8.0.0.1",
        "8.0.0.2",
        "8.0.1.0",
        "8.0.2.0",
        "8.0.3.0",
    ];

    /// <summary>Version 2.0.</summary>
    public static ApiVersion V2_0 => new(0);

    /// <summary>Version 2.5.</summary>
    public static ApiVersion V2_5 => new(1);

    /// <summary>Version 2.5u2.</summary>
    public static ApiVersion V2_5U2 => new(2);

    /// <summary>Version 2.5u2server.</summary>
    public static ApiVersion V2_5U2server => new(3);

    /// <summary>Version 4.0.</summary>
    public static ApiVersion V4_0 => new(4);

    /// <summary>Version 4.1.</summary>
    public static ApiVersion V4_1 => new(5);

    /// <summary>Version 5.0.</summary>
    public static ApiVersion V5_0 => new(6);

    /// <summary>Version 5.1.</summary>
    public static ApiVersion V5_1 => new(7);

    /// <summary>Version 5.5.</summary>
    public static ApiVersion V5_5 => new(8);

    /// <summary>Version 6.0.</summary>
    public static ApiVersion V6_0 => new(9);

    /// <summary>Version 6.5.</summary>
    public static ApiVersion V6_5 => new(10);

    /// <summary>Version 6.7.</summary>
    public static ApiVersion V6_7 => new(11);

    /// <summary>Version 6.7.1.</summary>
    public static ApiVersion V6_7_1 => new(12);

    /// <summary>Version 6.7.2.</summary>
    public static ApiVersion V6_7_2 => new(13);

    /// <summary>Version 6.7.3.</summary>
    public static ApiVersion V6_7_3 => new(14);

    /// <summary>Version 6.8.7.</summary>
    public static ApiVersion V6_8_7 => new(15);

    /// <summary>Version 6.9.1.</summary>
    public static ApiVersion V6_9_1 => new(16);

    /// <summary>Version 7.0.0.0.</summary>
    public static ApiVersion V7_0_0_0 => new(17);

    /// <summary>Version 7.0.0.2.</summary>
    public static ApiVersion V7_0_0_2 => new(18);

    /// <summary>Version 7.0.1.0.</summary>
    public static ApiVersion V7_0_1_0 => new(19);

    /// <summary>Version 7.0.1.1.</summary>
    public static ApiVersion V7_0_1_1 => new(20);

    /// <summary>Version 7.0.2.0.</summary>
    public static ApiVersion V7_0_2_0 => new(21);

    /// <summary>Version 7.0.2.1.</summary>
    public static ApiVersion V7_0_2_1 => new(22);

    /// <summary>Version 7.0.3.0.</summary>
    public static ApiVersion V7_0_3_0 => new(23);

    /// <summary>Version 7.0.3.1.</summary>
    public static ApiVersion V7_0_3_1 => new(24);

    /// <summary>Version 7.0.3.2.</summary>
    public static ApiVersion V7_0_3_2 => new(25);

    /// <summary>Version 8.0.0.0.</summary>
    public static ApiVersion V8_0_0_0 => new(26);

    /// <summary>Version 8.0.0.1.</summary>
    public static ApiVersion V8_0_0_1 => new(27);

    /// <summary>Version 8.0.0.2.</summary>
    public static ApiVersion V8_0_0_2 => new(28);

    /// <summary>Version 8.0.1.0.</summary>
    public static ApiVersion V8_0_1_0 => new(29);

    /// <summary>Version 8.0.2.0.</summary>
    public static ApiVersion V8_0_2_0 => new(30);

    /// <summary>Version 8.0.3.0.</summary>
    public static ApiVersion V8_0_3_0 => new(31);
}
