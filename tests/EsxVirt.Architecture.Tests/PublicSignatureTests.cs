using System.Reflection;
using Xunit;

namespace EsxVirt.Architecture.Tests;

/// <summary>The VI API stops at the bridge: no type of it in what users of the library see.</summary>
public sealed class PublicSignatureTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData("EsxVirt")]
    [InlineData("EsxVirt.Libvirt")]
    public void No_public_signature_names_a_type_of_the_VI_API(string assembly)
    {
        IEnumerable<string> leaks =
            from type in Assembly.Load(assembly).GetExportedTypes()
            from use in UsesOf(type)
            from named in Parts(use.Type)
            where named.Namespace?.StartsWith("EsxVirt.VSphere", StringComparison.Ordinal) == true
            select $"{type.FullName}.{use.Where}: {named.FullName}";
        Assert.Empty(leaks);
    }

    [Fact]
    public void The_libvirt_side_knows_nothing_of_the_VI_API() =>
        Assert.DoesNotContain(
            Assembly.Load("EsxVirt.Libvirt").GetReferencedAssemblies(),
            name => name.Name!.StartsWith("EsxVirt.VSphere", StringComparison.Ordinal));

    private static IEnumerable<(string Where, Type Type)> UsesOf(Type type)
    {
        if (type.BaseType is { } baseType)
            yield return ("base", baseType);
        foreach (Type implemented in type.GetInterfaces())
            yield return ("interface", implemented);
        foreach (Type argument in type.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints()))
            yield return ("constraint", argument);
        foreach (FieldInfo field in type.GetFields(All).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly))
            yield return (field.Name, field.FieldType);
        foreach (MethodBase method in type.GetMembers(All).OfType<MethodBase>().Where(
            m => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly))
        {
            foreach (ParameterInfo parameter in method.GetParameters())
                yield return (method.Name, parameter.ParameterType);
            if (method is MethodInfo { ReturnType: var result })
                yield return (method.Name, result);
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Parts)] : [type];
    }
}
