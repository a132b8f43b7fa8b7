namespace ChinaRussiaBot.Tests.Ingestion.Matrix;

internal enum Axes
{
    MeasuresDown,
    PeriodsDown,
    Grouped,
    Spanned,
    Records,
    OnePeriod,
    Transposed,
}

internal enum ChangePlace
{
    None,
    Beside,
    BesideInOneRow,
    Block,
    Below,
    InCell,
}

internal enum ChangeForm
{
    Signed,
    Plain,
    Index,
}

internal enum UnitPlace
{
    Caption,
    FirstRow,
    Corner,
    Header,
    Label,
    Column,
    Cell,
}

/// <summary>One way of writing one table.</summary>
internal sealed record TableForm(Language Language, Axes Axes, ChangePlace Changes, ChangeForm Change, UnitPlace Unit, int Times, bool Goods, bool Totals)
{
    /// <summary>Every combination that a person might write.</summary>
    public static IEnumerable<TableForm> All(Language language, Axes axes) =>
        from changes in Enum.GetValues<ChangePlace>()
        from change in Enum.GetValues<ChangeForm>()
        from unit in Enum.GetValues<UnitPlace>()
        from times in Enumerable.Range(0, Vocabulary.Of(language).Times.Count)
        from goods in new[] { false, true }
        from totals in new[] { false, true }
        let form = new TableForm(language, axes, changes, change, unit, times, goods, totals)
        where form.IsWritten
        select form;

    private bool IsWritten =>
        (Changes != ChangePlace.None || Change == ChangeForm.Signed)
        && (Changes != ChangePlace.InCell || Change == ChangeForm.Signed)
        && (Changes != ChangePlace.Below || Axes is Axes.MeasuresDown)
        && (Changes is not ChangePlace.Block || Axes is Axes.MeasuresDown or Axes.PeriodsDown)
        && (Changes is not (ChangePlace.Beside or ChangePlace.Block or ChangePlace.Below) || Axes is not Axes.Transposed)
        && (Changes is not ChangePlace.Beside || Axes is Axes.MeasuresDown or Axes.PeriodsDown)
        && (Unit is not UnitPlace.Column || Axes is Axes.MeasuresDown or Axes.OnePeriod or Axes.Records)
        && (Unit is not UnitPlace.Corner || Axes is Axes.MeasuresDown)
        && (Unit is not UnitPlace.Label || (Axes is not Axes.Transposed && (Axes is not Axes.PeriodsDown || Changes is not (ChangePlace.Beside or ChangePlace.Block))))
        && (Unit is not UnitPlace.Header || Axes is not Axes.Transposed)
        && (!Totals || (Goods && Changes is ChangePlace.None && Axes is Axes.MeasuresDown or Axes.OnePeriod));
}
