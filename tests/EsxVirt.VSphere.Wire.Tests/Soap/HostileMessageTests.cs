using System.Text;
using CsCheck;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Soap;

/// <summary>Broken and hostile answers end in one clear exception that says where.</summary>
public sealed class HostileMessageTests
{
    private const string Open =
        "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>";

    private const string Close = "</soapenv:Body></soapenv:Envelope>";

    [Theory]
    [InlineData("", "not well-formed XML: Root element is missing")]
    [InlineData("not XML at all", "not well-formed XML: Data at the root level is invalid (line 1)")]
    [InlineData("<html><head><title>503</title></head></html>",
        "not a SOAP message: it starts with <html> (line 1, element 'html')")]
    [InlineData("<Envelope/>", "not a SOAP message: it starts with <Envelope> (line 1, element 'Envelope')")]
    [InlineData("<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'><Body/></Envelope>",
        "not a SOAP message: it starts with <Envelope> (line 1, element 'Envelope')")]
    [InlineData("<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'/>", "a SOAP message without a body")]
    [InlineData("<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'>\n<e:Body/></e:Envelope>",
        "the SOAP body is empty (line 2, element 'Envelope')")]
    [InlineData(Open + "<FetchResponse/>" + Close, "not an answer to Fetch (line 1, element 'FetchResponse')")]
    [InlineData(
        Open + "<FetchResponse xmlns='urn:vim2'/>" + Close, "not an answer to Fetch (line 1, element 'FetchResponse')")]
    [InlineData(Open + "<LoginResponse xmlns='urn:vim25'/>"
        + Close, "not an answer to Fetch (line 1, element 'LoginResponse')")]
    [InlineData(Open + "<FetchResponse xmlns='urn:vim25'>", "not well-formed XML: Unexpected end of file has occurred. "
        + "The following elements are not closed: FetchResponse, soapenv:Body, soapenv:Envelope (line 1)")]
    [InlineData(
        Open + "<FetchResponse xmlns='urn:vim25'>\n<returnval xsi:type='xsd:int'>many</returnval></FetchResponse>"
            + Close, "'many' is no int (line 2, element 'returnval')")]
    [InlineData(
        Open + "<FetchResponse xmlns='urn:vim25'><returnval xsi:type='xsd:int'>99999999999</returnval></FetchResponse>"
            + Close, "'99999999999' is no int (line 1, element 'returnval')")]
    [InlineData(
        Open + "<FetchResponse xmlns='urn:vim25'><returnval xsi:type='xsd:boolean'>yes</returnval></FetchResponse>"
            + Close, "'yes' is no boolean (line 1, element 'returnval')")]
    [InlineData(Open
        + "<FetchResponse xmlns='urn:vim25'><returnval xsi:type='xsd:dateTime'>yesterday</returnval></FetchResponse>"
        + Close, "'yesterday' is no dateTime (line 1, element 'returnval')")]
    [InlineData(
        Open + "<FetchResponse xmlns='urn:vim25'><returnval xsi:type='xsd:string'>a<b/></returnval></FetchResponse>"
            + Close, "an element where only text is expected (line 1, element 'b')")]
    [InlineData(
        Open + "<FetchResponse xmlns='urn:vim25'><returnval xsi:type='Description'>text</returnval></FetchResponse>"
            + Close, "text where only elements are expected (line 1)")]
    [InlineData(Open
        + "<FetchResponse xmlns='urn:vim25'>\n\n<returnval xsi:type='Description'><label/></returnval></FetchResponse>"
        + Close, "Description without its 'summary' (line 3, element 'returnval')")]
    [InlineData(Open + "<FetchResponse xmlns='urn:vim25'><returnval "
        + "xsi:type='Description'><label/><label/></returnval></FetchResponse>" + Close,
        "a second 'label' in Description (line 1, element 'label')")]
    public void Each_mistake_is_told_with_its_place(string message, string expected)
    {
        var e = Assert.Throws<WireFormatException>(() => Read(message));
        Assert.StartsWith(expected, e.Message);
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        var e = Assert.Throws<WireFormatException>(() => Read(
            "<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>\n"
                + Open + "<x>&b;</x>" + Close));
        Assert.Equal("not well-formed XML: For security reasons DTD is prohibited in this XML document", e.Message);
    }

    [Fact]
    public void Depth_is_limited()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 10_000));
        var e = Assert.Throws<WireFormatException>(() => Read(Open + "<FetchResponse xmlns='urn:vim25'>" + deep));
        Assert.StartsWith("elements nested more than 128 deep", e.Message);
        string faults = string.Concat(Enumerable.Repeat("<faultCause><fault xsi:type='NotFound'>", 10_000));
        e = Assert.Throws<WireFormatException>(() => Read(
            Open + "<FetchResponse xmlns='urn:vim25'><returnval "
                + "xsi:type='LocalizedMethodFault'><fault xsi:type='NotFound'>" + faults));
        Assert.StartsWith("elements nested more than 128 deep", e.Message);
    }

    [Fact]
    public void The_number_of_elements_is_limited()
    {
        var limits = new WireLimits { MaxElements = 1000 };
        string many = string.Concat(Enumerable.Repeat("<int>1</int>", 1001));
        var e = Assert.Throws<WireFormatException>(() => Read(
            Open + "<FetchResponse xmlns='urn:vim25'><returnval xsi:type='ArrayOfInt'>" + many, limits));
        Assert.StartsWith("more than 1000 elements", e.Message);
    }

    [Fact]
    public void The_length_of_a_text_is_limited()
    {
        var limits = new WireLimits { MaxTextLength = 1000 };
        string text = new('x', 100_000);
        var e = Assert.Throws<WireFormatException>(() => Read(
            Open + "<FetchResponse xmlns='urn:vim25'><returnval xsi:type='xsd:string'>"
                + text + "</returnval></FetchResponse>" + Close, limits));
        Assert.StartsWith("a text longer than 1000 characters", e.Message);
    }

    [Fact]
    public void The_size_of_a_message_is_limited_while_it_is_read()
    {
        var limits = new WireLimits { MaxBytes = 100_000 };
        using var endless = new EndlessStream(Open + "<FetchResponse xmlns='urn:vim25'>", "<x>y</x>");
        var e = Assert.Throws<WireFormatException>(() =>
            SoapReader.ReadResponse(
                endless, new FetchRequest { This = new ManagedObjectReference("Folder", "f") }, limits));
        Assert.Equal("the message is larger than 100000 bytes", e.Message);
        Assert.InRange(endless.Position, 100_000, 200_000);
    }

    [Fact]
    public void Every_truncation_of_an_answer_is_refused()
    {
        byte[] whole = Answer();
        for (int length = 0; length < whole.Length; length++)
        {
            byte[] part = whole[..length];
            Assert.Throws<WireFormatException>(() => Read(part));
        }
    }

    [Fact]
    public void A_damaged_answer_is_read_or_refused_but_nothing_else()
    {
        byte[] whole = Answer();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 4].Sample(damages =>
        {
            byte[] damaged = [.. whole];
            foreach ((int at, byte value) in damages)
                damaged[at] = value;
            try
            {
                Read(damaged);
                return true;
            }
            catch (Exception e) when (e is WireFormatException or SoapFaultException)
            {
                return true;
            }
        }, iter: 5_000);
    }

    private static byte[] Answer() => SoapWriter.WriteResponse(
        new FetchRequest { This = new ManagedObjectReference("VirtualMachine", "1"), Prop = "p" },
        new List<VirtualDevice>
        {
            new VirtualIDEController { Key = 200, Device = [3000] },
            new VirtualDisk { Key = 2000, CapacityInKB = 4,
                Backing = new VirtualDiskFlatVer2BackingInfo { FileName = "[ds] ä.vmdk", DiskMode = "persistent" } },
        },
        ApiVersion.Newest);

    private static object? Read(string message, WireLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(message), limits);

    private static object? Read(byte[] message, WireLimits? limits = null)
    {
        using var body = new MemoryStream(message);
        return SoapReader.ReadResponse(
            body, new FetchRequest { This = new ManagedObjectReference("Folder", "f") }, limits);
    }
}
