using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator;

/// <summary>A question by which a machine stops until somebody answers.</summary>
/// <param name="Text">What it asks.</param>
/// <param name="Choices">Key and label of each possible answer; may be empty.</param>
/// <param name="DefaultIndex">Which answer is the default, from 0; null for none.</param>
public sealed record SimulatedQuestion(
    string Text, IReadOnlyList<(string Key, string Label)> Choices, int? DefaultIndex = null)
{
    /// <summary>What a host asks when a machine's files lie where they did not lie before.</summary>
    public static SimulatedQuestion MovedOrCopied { get; } = new(
        "This virtual machine might have been moved or copied.",
        [
            ("button.uuid.cancel", "Cancel"),
            ("button.uuid.movedTheVM", "I Moved It"),
            ("button.uuid.copiedTheVM", "I Copied It"),
        ],
        DefaultIndex: 2);

    /// <summary>What a host asks when a disk does not lie where it lay.</summary>
    public static SimulatedQuestion DiskMoved { get; } = new(
        "Cannot open the disk of this virtual machine: it may have been moved.",
        [("button.retry", "Retry"), ("button.abort", "Cancel")],
        DefaultIndex: 1);

    /// <summary>How far, in percent, the task has come when the question arises; 0 is its very beginning.</summary>
    public int AtProgress { get; init; }

    internal VirtualMachineQuestionInfo ToInfo(int number) => new()
    {
        Id = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Text = Text,
        Choice = new ChoiceOption
        {
            ChoiceInfo =
            [
                .. Choices.Select(choice => new ElementDescription
                {
                    Key = choice.Key,
                    Label = choice.Label,
                    Summary = choice.Label,
                }),
            ],
            DefaultIndex = DefaultIndex,
        },
    };
}
