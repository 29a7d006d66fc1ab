// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>String option.</summary>
public partial class StringOption : OptionType
{
    internal static new readonly DataType TypeRow = new DataType<StringOption>(
        "StringOption", OptionType.TypeRow, Schema.ApiVersion.V2_0, static () => new StringOption(),
        [
            new("defaultValue", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("validCharacters", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The default.</summary>
    public string DefaultValue { get; set; } = "";

    /// <summary>Valid characters.</summary>
    public string? ValidCharacters { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => DefaultValue,
        2 => ValidCharacters,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                DefaultValue = (string)value!;
                break;
            case 2:
                ValidCharacters = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
