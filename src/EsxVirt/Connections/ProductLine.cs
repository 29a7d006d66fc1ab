namespace EsxVirt.Connections;

/// <summary>The three kinds of server that the driver knows.</summary>
internal enum ProductLine
{
    Gsx,
    Esx,
    VCenter,
}
