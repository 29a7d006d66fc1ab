using EsxVirt.Libvirt.Errors;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Errors;

public class VirExceptionTests
{
    [Theory]
    [InlineData(1, "internal error: x", "internal error")]
    [InlineData(3, "this function is not supported by the connection driver: x",
        "this function is not supported by the connection driver")]
    [InlineData(5, "no connection driver available for x", "no connection driver available")]
    [InlineData(8, "invalid argument: x", "invalid argument")]
    [InlineData(9, "operation failed: x", "operation failed")]
    [InlineData(12, "got unknown HTTP error code x", "got unknown HTTP error code")]
    [InlineData(19, "missing source information for device x", "missing source information for device")]
    [InlineData(20, "missing target information for device x", "missing target information for device")]
    [InlineData(21, "missing name information in x", "missing name information")]
    [InlineData(27, "XML error: x", "XML description is invalid or not well formed")]
    [InlineData(28, "domain x exists already", "this domain exists already")]
    [InlineData(29, "operation forbidden: x", "operation forbidden for read only access")]
    [InlineData(33, "configuration file syntax error: x", "configuration file syntax error")]
    [InlineData(35, "x", "parser error")]
    [InlineData(42, "Domain not found: x", "Domain not found")]
    [InlineData(45, "authentication failed: x", "authentication failed")]
    [InlineData(50, "Storage volume not found: x", "Storage volume not found")]
    [InlineData(55, "Requested operation is not valid: x", "Requested operation is not valid")]
    [InlineData(67, "unsupported configuration: x", "unsupported configuration")]
    [InlineData(72, "Domain snapshot not found: x", "Domain snapshot not found")]
    [InlineData(74, "argument unsupported: x", "argument unsupported")]
    [InlineData(84, "Operation not supported: x", "Operation not supported")]
    public void Message_is_libvirts_words_for_the_code_and_the_text(int number, string withText, string bare)
    {
        var code = (VirErrorCode)number;

        Assert.Equal(withText, VirException.Create(code, "x").Message);
        Assert.Equal(bare, VirException.Create(code, text: null).Message);
    }

    [Fact]
    public void Every_code_has_words()
    {
        foreach (VirErrorCode code in Enum.GetValues<VirErrorCode>())
        {
            Assert.Contains("the text", VirException.Create(code, "the text").Message, StringComparison.Ordinal);
            Assert.NotEmpty(VirException.Create(code, text: null).Message);
        }
    }

    [Fact]
    public void Unknown_flags_are_named_without_the_prefix_of_their_code()
    {
        VirException error = VirException.UnsupportedFlags(0x200, "esxDomainMigratePrepare");

        Assert.Equal("unsupported flags (0x200) in function esxDomainMigratePrepare", error.Message);
        Assert.Equal(VirErrorCode.InvalidArgument, error.Code);
    }

    [Fact]
    public void Read_only_refusal_names_the_api() => Assert.Equal(
        "operation forbidden: read only access prevents virDomainDestroy",
        VirException.ReadOnly("virDomainDestroy").Message);

    [Fact]
    public void The_cause_and_the_reporting_part_are_kept()
    {
        var cause = new InvalidOperationException("why");

        VirException error = VirException.Create(VirErrorCode.XmlError, VirErrorDomain.Domain, "what", cause);

        Assert.Same(cause, error.InnerException);
        Assert.Equal(VirErrorDomain.Domain, error.Domain);
        Assert.Equal(28, (int)VirException.Create(VirErrorCode.NoDomain, "x").Domain);
    }
}
