using EsxVirt.Libvirt.Errors;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>Errors of VMX text in libvirt's codes.</summary>
internal static class VmxProblem
{
    public static VirException From(VmxException problem) => problem is VmxSyntaxException
        ? VirException.Create(VirErrorCode.ConfigSyntax, VirErrorDomain.Config, problem.Message, problem)
        : VirException.Create(VirErrorCode.InternalError, VirErrorDomain.None, problem.Message, problem);
}
