using System.Text.RegularExpressions;
using EsxVirt.Domains;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Faults;

/// <summary>Domains that come, change, are renamed and go; files among them, of which none may be left over.</summary>
public sealed class DefinitionFaultTests(ITestOutputHelper output) : FaultMatrix(output)
{
    private const string Xml = """
        <domain type='vmware'>
          <name>new/one</name>
          <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
          <memory unit='KiB'>1048576</memory>
          <os><type arch='x86_64'>hvm</type></os>
          <devices>
            <disk type='file' device='disk'>
              <source file='[datastore1] iso/data.vmdk'/>
              <target dev='sda' bus='scsi'/>
            </disk>
          </devices>
        </domain>
        """;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    internal override IReadOnlyList<ChangingOperation> Operations { get; } =
    [
        new("define")
        {
            Prepare = scene => Task.FromResult<ChangingOperation.Act>(
                // A version of our choice: without the host's word it would be another one.
                (options, cancel) => scene.Connection.DefineDomainAsync(Xml, 21, options, cancel)),
            IsDone = scene => scene.Server.Machines.Any(machine => machine.Name == "new/one")
                && scene.Server.Datastores[0].Files.Contains("iso/new+JQ-2fone.vmx"),
            // A host never gives a number twice.
            Mask = text => Regex.Replace(
                text, "(?<=type=\"VirtualMachine\"[^>]*>|^VirtualMachine )[78]\\b", "N", RegexOptions.Multiline),
        },
        OfMachine("define (other values)", domain => domain.GetXmlAsync(DomainXmlOptions.Inactive, Cancel),
            (domain, xml, options, cancel) => domain.RedefineAsync(
                xml.Replace("<name>db/primary", "<name>db/2%").Replace(">4</vcpu>", ">6</vcpu>"), options, cancel),
            machine => machine.Name == "db/2%" && machine.Vmx.Contains("numvcpus = \"6\"")),
        OfMachine("define (other devices)", domain => domain.GetXmlAsync(DomainXmlOptions.Inactive, Cancel),
            (domain, xml, options, cancel) => domain.RedefineAsync(
                xml.Replace("'VM Network'", "'Internal'").Replace("<devices>", """
                    <devices>
                        <disk type='file' device='disk'>
                          <source file='[datastore1] test/test.vmdk'/>
                          <target dev='sdz' bus='scsi'/>
                          <address type='drive' controller='1' bus='0' target='0' unit='2'/>
                        </disk>
                    """), options, cancel),
            machine => machine.Vmx.Contains("\"Internal\"") && machine.Vmx.Contains("scsi1:2.present")),
        OfMachine("domrename", (domain, options, cancel) => domain.RenameAsync("x/y", options, cancel),
            machine => machine.Name == "x/y"),
        OfMachine("desc --title", (domain, options, cancel) => domain.SetTitleAsync("A title", options, cancel),
            machine => machine.Vmx.Contains("esxvirt.title")),
        OfMachine("undefine", (domain, options, cancel) => domain.UndefineAsync(
            DomainUndefineFlags.None, options, cancel), null),
        OfMachine("undefine --remove-all-storage",
            (domain, options, cancel) => domain.UndefineAsync(DomainUndefineFlags.Files, options, cancel), null),
    ];

    private static ChangingOperation OfMachine(
        string name, Func<Domain, ChangeOptions?, CancellationToken, Task> act, Func<SimulatedMachine, bool>? isDone) =>
        OfMachine(name, _ => Task.FromResult(""), (domain, _, options, cancel) => act(domain, options, cancel), isDone);

    private static ChangingOperation OfMachine(
        string name,
        Func<Domain, Task<string>> look,
        Func<Domain, string, ChangeOptions?, CancellationToken, Task> act,
        Func<SimulatedMachine, bool>? isDone) => new(name)
        {
            Prepare = async scene =>
            {
                Domain domain = await scene.DomainAsync(
                    scene.Server.Machines.Single(machine => machine.Name == "db/primary"));
                string seen = await look(domain);
                return (options, cancel) => act(domain, seen, options, cancel);
            },
            IsDone = scene => isDone is null
                ? scene.Server.Machines.All(machine => machine.Moid != scene.Machine.Moid)
                : isDone(scene.Machine),
        };
}
