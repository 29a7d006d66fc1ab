using System.Text.Json;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Cli.Shell;

/// <summary>What a command works with: its arguments, the connection, and where its results go.</summary>
internal sealed class CommandContext
{
    public required ParsedCommand Arguments { get; init; }

    public required CommandTable Table { get; init; }

    public required Session Session { get; init; }

    public required ProgramSurroundings Surroundings { get; init; }

    public required ErrorOutput Errors { get; init; }

    public required bool Quiet { get; init; }

    /// <summary>Print JSON, and nothing else.</summary>
    public required bool Json { get; init; }

    public CancellationToken Cancellation => Surroundings.Cancellation;

    public TextWriter Output => Surroundings.Output;

    /// <summary>Opens the connection if no command before did.</summary>
    public ValueTask<Connection> ConnectAsync() => Session.ConnectAsync(Cancellation);

    public bool Flag(OptionDefinition option) => Arguments.Has(option);

    /// <summary>What the options that were given stand for.</summary>
    public IEnumerable<T> Given<T>(IEnumerable<(OptionDefinition Option, T Meaning)> options) =>
        options.Where(row => Flag(row.Option)).Select(row => row.Meaning);

    /// <summary>The value of an option, or null when it was not given. An empty value is refused.</summary>
    public string? Text(OptionDefinition option)
    {
        string? value = Arguments.First(option);
        return value is ""
            ? throw new CommandFailure($"Failed to get option '{option.Name}': Option argument is empty")
            : value;
    }

    /// <summary>The value of an option that the parser requires.</summary>
    public string RequiredText(OptionDefinition option) => Text(option)!;

    /// <summary>The number given, or null when the option was not given.</summary>
    public int? Number(OptionDefinition option)
    {
        if (Arguments.First(option) is not { } text)
            return null;
        return CNumber.TryParseDecimal(text, out int number)
            ? number
            : throw new CommandFailure(
                $"Numeric value '{text}' for <{option.Name}> option is malformed or out of range");
    }

    /// <exception cref="CommandFailure">Both were given.</exception>
    public void Exclusive(OptionDefinition one, OptionDefinition other)
    {
        if (Flag(one) && Flag(other))
            throw new CommandFailure($"Options --{one.Name} and --{other.Name} are mutually exclusive");
    }

    /// <summary>
    /// Finds the domain that the user names, in one request that reads <paramref name="data"/> along.
    /// </summary>
    public async Task<Domain> FindDomainAsync(
        OptionDefinition option, DomainData data, DomainLookup lookup = DomainLookup.Any)
    {
        string text = RequiredText(option);
        Connection connection = await ConnectAsync().ConfigureAwait(false);
        try
        {
            return await connection.FindDomainAsync(text, data, lookup, Cancellation).ConfigureAwait(false);
        }
        catch (VirException e)
        {
            throw new CommandFailure($"failed to get domain '{text}'", e)
            {
                LineSaysAll = e.Code == VirErrorCode.NoDomain,
            };
        }
    }

    public void WriteLine(string line) => Output.Write(line + "\n");

    /// <summary>Says that a change was made: a sentence for people, which neither quiet mode nor JSON has.</summary>
    public void WriteDone(string sentence)
    {
        if (!Quiet && !Json)
            WriteLine(sentence);
    }

    /// <summary>One line of a block of labels (with their colon) and values.</summary>
    public void WriteField(string label, string value, int width = 15) =>
        WriteLine($"{label.PadRight(width)} {value}");

    /// <summary>A command's only result: a line, or in JSON an object with one member.</summary>
    public void WriteValue(string jsonName, string value)
    {
        if (Json)
            WriteJsonMember(jsonName, value);
        else
            WriteLine(value);
    }

    /// <summary>
    /// As <see cref="WriteValue"/>, without the end of the line: the blank line after a command ends it.
    /// </summary>
    public void WriteUnterminated(string jsonName, string value)
    {
        if (Json)
            WriteJsonMember(jsonName, value);
        else
            Output.Write(value);
    }

    /// <summary>A whole document, printed as it is; in JSON the text of one member.</summary>
    public void WriteDocument(string jsonName, string document)
    {
        if (Json)
            WriteJsonMember(jsonName, document);
        else
            Output.Write(document);
    }

    /// <summary>As <see cref="WriteDocument"/>, the document being the XML of a domain.</summary>
    public void WriteDomain(DomainDefinition domain, DomainXmlFlags flags)
    {
        if (Json)
            WriteJsonMember("xml", DomainXml.Format(domain, flags));
        else
            DomainXml.Write(domain, Output, flags);
    }

    public void WriteJson(Action<Utf8JsonWriter> write) => WriteLine(JsonText.Write(write));

    public void WriteJsonObject(Action<Utf8JsonWriter> writeMembers) =>
        WriteJson(json => json.WriteObject(writeMembers));

    private void WriteJsonMember(string name, string value) => WriteJsonObject(json => json.WriteString(name, value));
}
