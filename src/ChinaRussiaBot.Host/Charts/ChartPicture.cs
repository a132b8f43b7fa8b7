namespace ChinaRussiaBot.Host.Charts;

/// <summary>A chart in words and numbers, finished for one language; what is left is drawing it.</summary>
/// <param name="Titles">What is measured, one text for each colour.</param>
/// <param name="Unit">Unit with its scale, and the stretch of time.</param>
/// <param name="Slots">What stands under each place of the axis, also where nothing is known.</param>
/// <param name="Bars">The values.</param>
/// <param name="Note">How uncertain and missing values are shown; "" when there are none.</param>
/// <param name="Source">Who states the figures.</param>
internal sealed record ChartPicture(
    IReadOnlyList<string> Titles,
    string Unit,
    IReadOnlyList<string> Slots,
    IReadOnlyList<ChartBar> Bars,
    string Note,
    string Source)
{
    /// <summary>How the numbers of the axis are printed.</summary>
    public required Func<decimal, string> Axis { get; init; }
}

/// <param name="Line">Which of the titles it belongs to.</param>
/// <param name="Slot">Its place on the axis.</param>
/// <param name="Value">Scaled.</param>
/// <param name="Label">The value as it is printed.</param>
/// <param name="IsFirm">False for estimates, preliminary and disputed values.</param>
internal sealed record ChartBar(int Line, int Slot, double Value, string Label, bool IsFirm);
