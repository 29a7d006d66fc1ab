using System.Text;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Soap;

/// <summary>A property whose value breaks its type is set apart; everything around it is read.</summary>
public sealed class OddPropertyTests
{
    [Theory]
    [InlineData("<val xsi:type='xsd:int'>many</val>", "'many' is no int (line 1, element 'val')")]
    [InlineData("<val xsi:type='xsd:int'/>", "'' is no int (line 1, element 'val')")]
    [InlineData("<val xsi:type='xsd:string'>a<b><c/></b> d</val>",
        "an element where only text is expected (line 1, element 'b')")]
    [InlineData("<val xsi:type='Description'>text</val>", "text where only elements are expected (line 1)")]
    [InlineData("<val xsi:type='Description'/>", "Description without its 'label' (line 1, element 'val')")]
    [InlineData(
        "<val xsi:type='Description'><label/></val>", "Description without its 'summary' (line 1, element 'val')")]
    [InlineData("<val xsi:type='Description'><label/><label/><summary/></val>",
        "a second 'label' in Description (line 1, element 'label')")]
    [InlineData("<val xsi:type='ArrayOfInt'><int>1</int><int>x</int><int>3</int></val>",
        "'x' is no int (line 1, element 'int')")]
    [InlineData("<val xsi:type='ArrayOfInt'><int>1</int><int>x</int></val>", "'x' is no int (line 1, element 'int')")]
    [InlineData("<val xsi:type='ArrayOfDescription'><Description><label/></Description></val>",
        "Description without its 'summary' (line 1, element 'Description')")]
    public void The_others_are_read_around_it(string odd, string reason)
    {
        RetrieveResult result = Read(
            $"<objects><obj type='VirtualMachine'>1</obj><propSet><name>odd</name>{odd}</propSet>"
            + "<propSet><name>sound</name><val xsi:type='xsd:int'>7</val></propSet></objects>"
            + "<objects><obj type='VirtualMachine'>2</obj></objects>");

        Assert.Equal(["1", "2"], result.Objects.Select(content => content.Obj.Value));
        Assert.Equal(["odd", "sound"], result.Objects[0].PropSet.Select(property => property.Name));
        Assert.Equal(reason, Assert.IsType<UnreadableValue>(result.Objects[0].PropSet[0].Val).Reason);
        Assert.Equal(7, result.Objects[0].PropSet[1].Val);
    }

    [Fact]
    public void Limits_hold_inside_a_property_too()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 10_000));
        var e = Assert.Throws<WireFormatException>(() => Read(
            $"<objects><obj type='VirtualMachine'>1</obj><propSet><name>odd</name><val xsi:type='Description'>{deep}"));
        Assert.StartsWith("elements nested more than", e.Message);
    }

    [Fact]
    public void A_message_that_ends_inside_an_odd_property_is_broken() =>
        Assert.Throws<WireFormatException>(() => SoapReader.ReadResponse(
            new MemoryStream(Encoding.UTF8.GetBytes(Message(
                "<objects><obj type='VirtualMachine'>1</obj><propSet><name>odd</name><val "
                    + "xsi:type='ArrayOfInt'><int>x</int>")[..^90])),
            new RetrievePropertiesExRequest()));

    private static RetrieveResult Read(string objects) => Assert.IsType<RetrieveResult>(SoapReader.ReadResponse(
        new MemoryStream(Encoding.UTF8.GetBytes(Message(objects))), new RetrievePropertiesExRequest()));

    private static string Message(string objects) =>
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/' "
        + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><e:Body><RetrievePropertiesExResponse "
        + $"xmlns='urn:vim25'><returnval>{objects}</returnval></RetrievePropertiesExResponse></e:Body></e:Envelope>";
}
