using System.Globalization;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>
/// The names of numbered devices in VMX keys, such as <c>serial0</c>. Machines have the same few, so those are made
/// once.
/// </summary>
/// <param name="kind">What stands before the number.</param>
internal sealed class DeviceNames(string kind)
{
    private readonly string?[] _known = new string?[16];

    /// <summary>The name of the device with that number, which is not negative.</summary>
    public string this[int number] => number < _known.Length ? _known[number] ??= Make(number) : Make(number);

    private string Make(int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
