using System.Reflection;
using EsxVirt.Connections;

namespace EsxVirt.Tests;

/// <summary>Users of the library never meet a type of the VI API.</summary>
public class PublicSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_public_signature_names_a_type_of_the_VI_API()
    {
        string[] offenders =
        [
            .. typeof(Connection).Assembly.GetExportedTypes()
                .SelectMany(type => type.GetMembers(Declared).Select(member => (type, member)))
                .Where(m => Mentioned(m.member).Any(IsOfTheApi))
                .Select(m => $"{m.type.FullName}.{m.member.Name}"),
        ];
        Assert.Empty(offenders);
    }

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(p => p.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void)).SelectMany(Unfold),
        PropertyInfo property => Unfold(property.PropertyType),
        FieldInfo field => Unfold(field.FieldType),
        EventInfo happening => Unfold(happening.EventHandlerType!),
        _ => [],
    };

    private static IEnumerable<Type> Unfold(Type type) =>
        type.GetGenericArguments().SelectMany(Unfold)
            .Concat(type.HasElementType ? Unfold(type.GetElementType()!) : [])
            .Append(type);

    private static bool IsOfTheApi(Type type) =>
        type.Namespace?.StartsWith("EsxVirt.VSphere", StringComparison.Ordinal) == true;
}
