using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Network filters: a host has the security policies of its switches instead.</summary>
internal static class RefusedFilterCommands
{
    public static IEnumerable<CommandDefinition> All =>
        Rows.Select(row => row.ToDefinition(VirErrorDomain.NetworkFilter));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new(
            "nwfilter-define <file> [--validate]",
            "define or update a network filter from an XML file",
            Change("virNWFilterDefineXML", "Failed to define network filter from {file}")) { Reads = "file" },
        new(
            "nwfilter-dumpxml <nwfilter> [--xpath <string>] [--wrap]",
            "network filter information in XML",
            Query("virNWFilterLookupByName", "failed to get nwfilter '{nwfilter}'")),
        new(
            "nwfilter-edit <nwfilter>",
            "edit XML configuration for a network filter",
            Query("virNWFilterLookupByName", "failed to get nwfilter '{nwfilter}'")),
        new(
            "nwfilter-list",
            "list network filters",
            Query("virConnectNumOfNWFilters", "Failed to count network filters")),
        new(
            "nwfilter-undefine <nwfilter>",
            "undefine a network filter",
            Query("virNWFilterLookupByName", "failed to get nwfilter '{nwfilter}'")),
        new(
            "nwfilter-binding-create <file> [--validate]",
            "create a network filter binding from an XML file",
            Change("virNWFilterBindingCreateXML", "Failed to create network filter from {file}")) { Reads = "file" },
        new(
            "nwfilter-binding-delete <binding>",
            "delete a network filter binding",
            Query("virNWFilterBindingLookupByPortDev", "failed to get nwfilter binding '{binding}'")),
        new(
            "nwfilter-binding-dumpxml <binding> [--xpath <string>] [--wrap]",
            "network filter information in XML",
            Query("virNWFilterBindingLookupByPortDev", "failed to get nwfilter binding '{binding}'")),
        new(
            "nwfilter-binding-list",
            "list network filter bindings",
            Query("virConnectListAllNWFilterBindings", "Failed to list network filter bindings")),
    ];
}
