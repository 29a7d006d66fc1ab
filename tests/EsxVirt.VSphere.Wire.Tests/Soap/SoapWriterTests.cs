using System.Text;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Soap;

/// <summary>The bytes that go out, in the style of real servers.</summary>
public sealed class SoapWriterTests
{
    private static readonly ManagedObjectReference Self = new("VirtualMachine", "1");

    [Fact]
    public void A_result_of_any_type_is_written_as_real_servers_do()
    {
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <soapenv:Envelope xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/"
             xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
             xmlns:xsd="http://www.w3.org/2001/XMLSchema"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <soapenv:Body>
            <FetchResponse xmlns="urn:vim25"><returnval xsi:type="xsd:string">VM Network</returnval></FetchResponse>
            </soapenv:Body>
            </soapenv:Envelope>
            """,
            Text(SoapWriter.WriteResponse(new FetchRequest { This = Self }, "VM Network", ApiVersion.Newest)));
    }

    [Fact]
    public void A_void_result_is_an_empty_element()
    {
        Assert.Equal(
            """<LogoutResponse xmlns="urn:vim25"></LogoutResponse>""",
            Body(SoapWriter.WriteResponse(new LogoutRequest { This = Self }, null, ApiVersion.Newest)));
    }

    [Fact]
    public void An_absent_result_is_an_empty_element()
    {
        Assert.Equal(
            """<FindByUuidResponse xmlns="urn:vim25"></FindByUuidResponse>""",
            Body(SoapWriter.WriteResponse(new FindByUuidRequest { This = Self }, null, ApiVersion.Newest)));
    }

    [Fact]
    public void Each_item_of_an_array_carries_its_type()
    {
        Assert.Equal(
            """<val xsi:type="ArrayOfString"><string xsi:type="xsd:string">a</string><string xsi:type="xsd:string">b</string></val>""",
            Value(new List<string> { "a", "b" }));
        Assert.Equal(
            """<val xsi:type="ArrayOfManagedObjectReference"><ManagedObjectReference type="Folder" xsi:type="ManagedObjectReference">f</ManagedObjectReference></val>""",
            Value(new[] { new ManagedObjectReference("Folder", "f") }));
        Assert.Equal(
            """<val xsi:type="ArrayOfHostCpuIdInfo"><HostCpuIdInfo xsi:type="HostCpuIdInfo"><level>-2147483647</level></HostCpuIdInfo></val>""",
            Value(new List<HostCpuIdInfo> { new() { Level = -2147483647 } }));
        Assert.Equal(
            """<val xsi:type="ArrayOfVirtualDevice"><VirtualDevice xsi:type="VirtualIDEController"><key>200</key><busNumber>0</busNumber></VirtualDevice></val>""",
            Value(new List<VirtualDevice> { new VirtualIDEController { Key = 200 } }));
    }

    [Fact]
    public void An_empty_array_keeps_its_type()
    {
        Assert.Equal("""<val xsi:type="ArrayOfVirtualDevice"></val>""", Value(new List<VirtualDevice>()));
        Assert.Equal("""<val xsi:type="ArrayOfInt"></val>""", Value(new List<int>()));
    }

    [Fact]
    public void Simple_values_carry_the_literal_prefix_xsd_and_enumerations_their_own_name()
    {
        Assert.Equal("""<val xsi:type="xsd:int">5</val>""", Value(5));
        Assert.Equal("""<val xsi:type="xsd:long">5</val>""", Value(5L));
        Assert.Equal("""<val xsi:type="xsd:short">5</val>""", Value((short)5));
        Assert.Equal("""<val xsi:type="xsd:byte">-80</val>""", Value((sbyte)-80));
        Assert.Equal("""<val xsi:type="xsd:boolean">true</val>""", Value(true));
        Assert.Equal(
            """<val xsi:type="xsd:dateTime">2026-11-22T09:00:00.123456Z</val>""",
            Value(DateTimeOffset.Parse(
                "2026-11-22T10:00:00.1234567+01:00", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(
            """<val xsi:type="VirtualMachinePowerState">poweredOff</val>""",
            Value(VirtualMachinePowerState.PoweredOff));
        Assert.Equal("""<val type="HostSystem" xsi:type="ManagedObjectReference">ha-host</val>""", Value(
            new ManagedObjectReference("HostSystem", "ha-host")));
    }

    [Fact]
    public void A_fault_names_its_type_with_Fault_behind_it()
    {
        var fault = new SoapFaultException(new InvalidProperty { Name = "x" }, "text");
        Assert.Equal(
            """
            <soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>text</faultstring><detail>
            <InvalidPropertyFault xmlns="urn:vim25" xsi:type="InvalidProperty"><name>x</name></InvalidPropertyFault>
            </detail></soapenv:Fault>
            """.ReplaceLineEndings(""),
            Body(SoapWriter.WriteFault(fault, ApiVersion.Newest)));
    }

    [Fact]
    public void Members_newer_than_the_reader_are_left_out()
    {
        var about = new AboutInfo
        {
            Name = "n",
            FullName = "f",
            Vendor = "v",
            Version = "8.0.3",
            PatchLevel = "3.0",
            Build = "1",
            OsType = "o",
            ProductLineId = "p",
            ApiType = "HostAgent",
            ApiVersion = "8.0.3.0",
            LicenseProductName = "l",
        };
        string newest = Value(about, ApiVersion.Newest);
        Assert.Contains("<version>8.0.3</version><patchLevel>3.0</patchLevel><build>1</build>", newest);
        string old = Value(about, ApiVersion.V6_7);
        Assert.DoesNotContain("patchLevel", old);
        Assert.Contains("<licenseProductName>l</licenseProductName>", old);
        Assert.DoesNotContain("licenseProductName", Value(about, ApiVersion.V2_5));
    }

    [Fact]
    public void A_type_newer_than_the_reader_is_written_as_its_nearest_base()
    {
        var xhci = new VirtualUSBXHCIController { Key = 14000, AutoConnectDevices = true };
        Assert.Equal(
            """<val xsi:type="VirtualUSBXHCIController"><key>14000</key><busNumber>0</busNumber><autoConnectDevices>true</autoConnectDevices></val>""",
            Value(xhci, ApiVersion.V5_0));
        Assert.Equal(
            """<val xsi:type="VirtualController"><key>14000</key><busNumber>0</busNumber></val>""",
            Value(xhci, ApiVersion.V4_1));
    }

    [Fact]
    public void Text_is_escaped_and_what_XML_cannot_carry_is_replaced()
    {
        Assert.Equal(
            "<val xsi:type=\"xsd:string\">a&lt;b&gt;&amp;\"\n&#xD;\uFFFD\U0001F600\uFFFD</val>",
            Value("a<b>&\"\n\r\u0001\U0001F600\uD83D"));
    }

    [Fact]
    public void A_required_member_that_is_not_set_is_refused()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Value(new ObjectContent()));
        Assert.Equal("ObjectContent needs its 'obj'", e.Message);
    }

    private static string Value(object value) => Value(value, ApiVersion.Newest);

    private static string Value(object value, ApiVersion version)
    {
        string body = Body(SoapWriter.WriteResponse(new FetchRequest { This = Self }, value, version));
        const string Open = """<FetchResponse xmlns="urn:vim25"><returnval""", Close = "</returnval></FetchResponse>";
        Assert.StartsWith(Open, body);
        Assert.EndsWith(Close, body);
        return "<val" + body[Open.Length..^Close.Length] + "</val>";
    }

    private static string Body(byte[] message)
    {
        string text = Text(message);
        const string Open = "<soapenv:Body>\n", Close = "\n</soapenv:Body>\n</soapenv:Envelope>";
        Assert.EndsWith(Close, text);
        return text[(text.IndexOf(Open, StringComparison.Ordinal) + Open.Length)..^Close.Length];
    }

    private static string Text(byte[] message) => Encoding.UTF8.GetString(message);
}
