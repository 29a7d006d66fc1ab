using System.Text;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Soap;

/// <summary>What comes in, in the styles of the servers and clients that there are.</summary>
public sealed class SoapReaderTests
{
    private static readonly ManagedObjectReference Self = new("VirtualMachine", "1");

    [Fact]
    public void A_request_as_libvirt_writes_it_is_read()
    {
        // Prefix soapenv, the namespace repeated on each element, xsi:type even where it is static.
        var request = Assert.IsType<LoginRequest>(ReadRequest(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
            <soapenv:Body>
            <Login xmlns="urn:vim25"><_this xmlns="urn:vim25" xsi:type="ManagedObjectReference" type="SessionManager">ha-sessionmgr</_this><userName xmlns="urn:vim25" xsi:type="xsd:string">root</userName><password xmlns="urn:vim25" xsi:type="xsd:string">a&amp;b</password></Login>
            </soapenv:Body>
            </soapenv:Envelope>
            """));
        Assert.Equal(new ManagedObjectReference("SessionManager", "ha-sessionmgr"), request.This);
        Assert.Equal("root", request.UserName);
        Assert.Equal("a&b", request.Password);
        Assert.Null(request.Locale);
    }

    [Fact]
    public void A_request_as_govc_writes_it_is_read()
    {
        // The SOAP namespace as the default one, a generated prefix for xsi, a header.
        var request = Assert.IsType<RetrievePropertiesRequest>(ReadRequest(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Header><operationID xmlns="urn:vim25">x</operationID></Header><Body><RetrieveProperties xmlns="urn:vim25"><_this type="PropertyCollector">pc</_this><specSet><propSet><type>Folder</type><pathSet>name</pathSet><pathSet>parent</pathSet></propSet><objectSet><obj type="Folder">root</obj><skip>false</skip><selectSet xmlns:XMLSchema-instance="http://www.w3.org/2001/XMLSchema-instance" XMLSchema-instance:type="TraversalSpec"><type>Folder</type><path>childEntity</path></selectSet></objectSet></specSet></RetrieveProperties></Body></Envelope>
            """));
        PropertyFilterSpec spec = Assert.Single(request.SpecSet);
        Assert.Equal(["name", "parent"], Assert.Single(spec.PropSet).PathSet);
        ObjectSpec start = Assert.Single(spec.ObjectSet);
        Assert.False(start.Skip);
        Assert.Equal("childEntity", Assert.IsType<TraversalSpec>(Assert.Single(start.SelectSet)).Path);
    }

    [Fact]
    public void A_request_as_pyvmomi_writes_it_is_read()
    {
        // Unknown attributes such as versionId are ignored, members come in any order.
        var request = Assert.IsType<FindByUuidRequest>(ReadRequest(Envelope(
            """<FindByUuid xmlns="urn:vim25"><_this versionId="8.0.2.0" type="SearchIndex">s</_this><vmSearch>1</vmSearch><uuid>u</uuid></FindByUuid>""")));
        Assert.Equal("s", request.This.Value);
        Assert.True(request.VmSearch);
        Assert.Equal("u", request.Uuid);
    }

    [Fact]
    public void An_unknown_method_is_read_by_name_and_object()
    {
        var request = Assert.IsType<UnknownRequest>(ReadRequest(Envelope(
            """<Frobnicate xmlns="urn:vim25"><_this type="Folder">f</_this><deep><x>1</x></deep></Frobnicate>""")));
        Assert.Equal("Frobnicate", request.MethodName);
        Assert.Equal(new ManagedObjectReference("Folder", "f"), request.This);
    }

    [Fact]
    public void Unknown_members_are_skipped_with_all_they_hold()
    {
        var about = (AboutInfo)ReadValue(
            """
            <val xsi:type="AboutInfo"><name>n</name><brandNew a="b"><x>1</x><y/>text</brandNew><fullName>f</fullName><vendor>v</vendor>
            <version>1</version><build>2</build><osType>o</osType><productLineId>p</productLineId><apiType>t</apiType><apiVersion>8</apiVersion></val>
            """)!;
        Assert.Equal("f", about.FullName);
        Assert.Equal("8", about.ApiVersion);
    }

    [Fact]
    public void An_unknown_subtype_is_read_as_the_declared_type_and_keeps_its_name()
    {
        var disk = (VirtualDisk)ReadValue(
            """<val xsi:type="VirtualDisk"><key>2000</key><backing xsi:type="VirtualDiskFlatVer9BackingInfo"><fileName>[ds] x.vmdk</fileName></backing><capacityInKB>4</capacityInKB></val>""")!;
        Assert.Equal(2000, disk.Key);
        Assert.Equal(typeof(VirtualDeviceBackingInfo), disk.Backing!.GetType());
        Assert.Equal("VirtualDiskFlatVer9BackingInfo", disk.Backing.ForeignTypeName);
    }

    [Fact]
    public void A_type_that_does_not_fit_is_read_as_the_declared_type()
    {
        var disk = (VirtualDisk)ReadValue(
            """<val xsi:type="VirtualDisk"><key>2000</key><backing xsi:type="AboutInfo"><fileName>x</fileName></backing><capacityInKB>4</capacityInKB></val>""")!;
        Assert.Equal(typeof(VirtualDeviceBackingInfo), disk.Backing!.GetType());
    }

    [Fact]
    public void Where_any_type_may_stand_an_unknown_one_keeps_its_name()
    {
        var value = Assert.IsType<UnknownObject>(ReadValue("""<val xsi:type="BrandNew"><x>1</x></val>"""));
        Assert.Equal("BrandNew", value.ForeignTypeName);
    }

    [Fact]
    public void Unknown_enumeration_text_is_kept()
    {
        Assert.Equal(new VirtualMachinePowerState("hibernated"),
            ReadValue("""<val xsi:type="VirtualMachinePowerState">hibernated</val>"""));
    }

    [Fact]
    public void Empty_text_of_an_optional_enumeration_is_none()
    {
        var guest = (GuestInfo)ReadValue(
            """<val xsi:type="GuestInfo"><toolsStatus></toolsStatus><guestState></guestState></val>""")!;
        Assert.Null(guest.ToolsStatus);
    }

    [Fact]
    public void Items_of_an_array_may_lack_their_type_as_vcsim_leaves_it_out()
    {
        var features = Assert.IsType<List<HostCpuIdInfo>>(ReadValue(
            """<val xsi:type="ArrayOfHostCpuIdInfo"><HostCpuIdInfo><level>0</level></HostCpuIdInfo><HostCpuIdInfo xsi:type="HostCpuIdInfo"><level>1</level></HostCpuIdInfo></val>"""));
        Assert.Equal([0, 1], features.Select(feature => feature.Level));
        Assert.Equal(["a", ""], Assert.IsType<List<string>>(
            ReadValue("""<val xsi:type="ArrayOfString"><string>a</string><string/></val>""")));
        Assert.Equal(
            [new ManagedObjectReference("HostSystem", "h")],
            Assert.IsType<List<ManagedObjectReference>>(ReadValue("""<val xsi:type="ArrayOfManagedObjectReference"><ManagedObjectReference type="HostSystem">h</ManagedObjectReference></val>""")));
        Assert.Equal([(short)1, (short)2], Assert.IsType<List<short>>(
            ReadValue("""<val xsi:type="ArrayOfShort"><short>1</short><short>2</short></val>""")));
        Assert.Empty(Assert.IsType<List<VirtualDevice>>(ReadValue("""<val xsi:type="ArrayOfVirtualDevice"/>""")));
    }

    [Fact]
    public void Types_may_carry_any_prefix()
    {
        Assert.Equal(5, ReadValue("""<val xmlns:q="http://www.w3.org/2001/XMLSchema" xsi:type="q:int">5</val>"""));
        Assert.IsType<AboutInfo>(ReadValue(
            """
            <val xmlns:v="urn:vim25" xsi:type="v:AboutInfo"><name/><fullName/><vendor/><version/><build/><osType/><productLineId/><apiType/><apiVersion/></val>
            """));
    }

    [Theory]
    [InlineData("2026-11-22T10:00:00Z", "2026-11-22T10:00:00.0000000Z")]
    [InlineData("2026-11-22T10:00:00", "2026-11-22T10:00:00.0000000Z")]
    [InlineData("2026-11-22T10:00:00.123456789Z", "2026-11-22T10:00:00.1234567Z")]
    [InlineData("2026-11-22T10:00:00.5+01:30", "2026-11-22T08:30:00.5000000Z")]
    [InlineData("1970-01-01T00:00:00-08:00", "1970-01-01T08:00:00.0000000Z")]
    public void Times_are_read_with_any_fraction_and_without_a_zone_as_UTC(string text, string expected)
    {
        var time = (DateTimeOffset)ReadValue($"""<val xsi:type="xsd:dateTime">{text}</val>""")!;
        Assert.Equal(expected, time.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_fault_is_thrown_typed_with_its_text()
    {
        var fault = Assert.Throws<SoapFaultException>(() => Read(Envelope(
            """
            <soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>The session is not authenticated.</faultstring>
            <detail><NotAuthenticatedFault xmlns="urn:vim25" xsi:type="NotAuthenticated"><object type="Folder">f</object><privilegeId>System.View</privilegeId></NotAuthenticatedFault></detail></soapenv:Fault>
            """)));
        Assert.Equal("The session is not authenticated.", fault.Message);
        Assert.Equal("ServerFaultCode", fault.FaultCode);
        Assert.Equal("System.View", Assert.IsType<NotAuthenticated>(fault.Fault).PrivilegeId);
    }

    [Theory]
    [InlineData("""<InvalidLoginFault xmlns="urn:vim25"/>""", "InvalidLogin", typeof(InvalidLogin))]
    [InlineData("""<InvalidLoginFaultFault xmlns="urn:vim25" xsi:type="InvalidLoginFault"/>""", "InvalidLogin",
        typeof(InvalidLogin))]
    [InlineData(
        """<RuntimeFaultFault xmlns="urn:vim25" xsi:type="RuntimeFault"/>""", "RuntimeFault", typeof(RuntimeFault))]
    [InlineData("""<BrandNewFault xmlns="urn:vim25" xsi:type="BrandNew"><x>1</x></BrandNewFault>""", "BrandNew",
        typeof(MethodFault))]
    [InlineData("""<AboutInfoFault xmlns="urn:vim25" xsi:type="AboutInfo"/>""", "AboutInfo", typeof(MethodFault))]
    public void The_type_of_a_fault_is_found_however_it_is_named(string detail, string name, Type type)
    {
        var fault = Assert.Throws<SoapFaultException>(() => Read(Envelope(
            $"<soapenv:Fault><faultcode>c</faultcode><faultstring/><detail>{detail}</detail></soapenv:Fault>")));
        Assert.Equal(name, fault.FaultTypeName);
        Assert.Equal(type, fault.Fault!.GetType());
        Assert.Equal(name, fault.Message);
    }

    [Fact]
    public void A_fault_without_details_is_thrown_with_its_text()
    {
        var fault = Assert.Throws<SoapFaultException>(() => Read(Envelope(
            "<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>no</faultstring></soapenv:Fault>")));
        Assert.Null(fault.Fault);
        Assert.Equal("no", fault.Message);
    }

    [Fact]
    public void An_absent_result_is_null_where_the_method_may_return_none()
    {
        var request = new FindByUuidRequest { This = Self };
        using Stream body = Body(Envelope("""<FindByUuidResponse xmlns="urn:vim25"/>"""));
        Assert.Null(SoapReader.ReadResponse(body, request));
    }

    private static object? ReadValue(string val) => Read(Envelope(
        "<FetchResponse xmlns=\"urn:vim25\">"
            + val.Replace("<val", "<returnval").Replace("</val>", "</returnval>") + "</FetchResponse>"));

    private static object? Read(string message)
    {
        using Stream body = Body(message);
        return SoapReader.ReadResponse(body, new FetchRequest { This = Self, Prop = "p" });
    }

    private static MethodRequest ReadRequest(string message)
    {
        using Stream body = Body(message);
        return SoapReader.ReadRequest(body);
    }

    private static string Envelope(string body) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <soapenv:Envelope xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/"
         xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
         xmlns:xsd="http://www.w3.org/2001/XMLSchema"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <soapenv:Body>
        {body}
        </soapenv:Body>
        </soapenv:Envelope>
        """;

    private static MemoryStream Body(string message) => new(Encoding.UTF8.GetBytes(message));
}
