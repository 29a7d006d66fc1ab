using System.Collections;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Types;

/// <summary>
/// Every type and method of the schema, filled by the tables, written, read and compared by the tables.
/// </summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> DataTypes => [.. VimSchema.DataTypeNames];

    public static TheoryData<string> Methods => [.. VimSchema.MethodNames];

    [Theory]
    [MemberData(nameof(DataTypes))]
    public void A_data_object_with_all_members_survives(string name)
    {
        DataObject sent = SampleValues.Fill(VimSchema.FindData(name)!.Create());
        DataObject received = Assert.IsAssignableFrom<DataObject>(Transfer(sent));
        Assert.Null(received.ForeignTypeName);
        SampleValues.AssertSame(sent, received);
    }

    [Theory]
    [MemberData(nameof(DataTypes))]
    public void A_list_of_data_objects_survives_with_its_type(string name)
    {
        DataType type = VimSchema.FindData(name)!;
        IList sent = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.Create().GetType()))!;
        Assert.Equal(sent.GetType(), Transfer(sent)!.GetType());
        sent.Add(SampleValues.Fill(type.Create()));
        object received = Transfer(sent)!;
        Assert.Equal(sent.GetType(), received.GetType());
        SampleValues.AssertSame((DataObject)sent[0]!, (DataObject)((IList)received)[0]!);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_request_with_all_parameters_survives(string name)
    {
        MethodRequest sent = VimSchema.FindMethod(name)!.CreateRequest();
        sent.This = new ManagedObjectReference(sent.Method.Owner, "moid");
        SampleValues.Fill(sent);
        using var stream = new MemoryStream(SoapWriter.WriteRequest(sent, ApiVersion.Newest));
        MethodRequest received = SoapReader.ReadRequest(stream);
        Assert.Equal(sent.GetType(), received.GetType());
        Assert.Equal(sent.This, received.This);
        SampleValues.AssertSame(sent, received);
    }

    [Fact]
    public void Every_enumeration_value_survives()
    {
        foreach (EnumType type in VimSchema.EnumTypeNames.Select(name => VimSchema.FindEnum(name)!))
        {
            foreach (EnumValue value in type.Values)
                Assert.Equal(type.Create(value.Text), Transfer(type.Create(value.Text)));
            Assert.Equal(type.Create("brandNew"), Transfer(type.Create("brandNew")));
        }
    }

    private static object? Transfer(object value)
    {
        var request = new FetchRequest { This = new ManagedObjectReference("Folder", "f"), Prop = "p" };
        using var stream = new MemoryStream(SoapWriter.WriteResponse(request, value, ApiVersion.Newest));
        return SoapReader.ReadResponse(stream, request);
    }
}
