// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>License diagnostics.</summary>
public partial class LicenseDiagnostics : DataObject
{
    internal static readonly DataType TypeRow = new DataType<LicenseDiagnostics>(
        "LicenseDiagnostics", null, Schema.ApiVersion.V2_5, static () => new LicenseDiagnostics(),
        [
            new("sourceLastChanged", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("sourceLost", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("sourceLatency", WireKind.Float, "float", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("licenseRequests", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("licenseRequestFailures", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("licenseFeatureUnknowns", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("opState", WireKind.Enum, "LicenseManagerState", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("lastStatusUpdate", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("opFailureMessage", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Source last changed.</summary>
    public DateTimeOffset SourceLastChanged { get; set; }

    /// <summary>Source lost.</summary>
    public string SourceLost { get; set; } = "";

    /// <summary>Source latency.</summary>
    public float SourceLatency { get; set; }

    /// <summary>License requests.</summary>
    public string LicenseRequests { get; set; } = "";

    /// <summary>License request failures.</summary>
    public string LicenseRequestFailures { get; set; } = "";

    /// <summary>License feature unknowns.</summary>
    public string LicenseFeatureUnknowns { get; set; } = "";

    /// <summary>Operation state.</summary>
    public LicenseManagerState OpState { get; set; }

    /// <summary>Last status update.</summary>
    public DateTimeOffset LastStatusUpdate { get; set; }

    /// <summary>Operation failure message.</summary>
    public string OpFailureMessage { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => SourceLastChanged,
        1 => SourceLost,
        2 => SourceLatency,
        3 => LicenseRequests,
        4 => LicenseRequestFailures,
        5 => LicenseFeatureUnknowns,
        6 => OpState,
        7 => LastStatusUpdate,
        8 => OpFailureMessage,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SourceLastChanged = (DateTimeOffset)value!;
                break;
            case 1:
                SourceLost = (string)value!;
                break;
            case 2:
                SourceLatency = (float)value!;
                break;
            case 3:
                LicenseRequests = (string)value!;
                break;
            case 4:
                LicenseRequestFailures = (string)value!;
                break;
            case 5:
                LicenseFeatureUnknowns = (string)value!;
                break;
            case 6:
                OpState = (LicenseManagerState)value!;
                break;
            case 7:
                LastStatusUpdate = (DateTimeOffset)value!;
                break;
            case 8:
                OpFailureMessage = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
