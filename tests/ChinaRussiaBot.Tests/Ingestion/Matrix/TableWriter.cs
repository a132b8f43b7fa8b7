using System.Globalization;

namespace ChinaRussiaBot.Tests.Ingestion.Matrix;

/// <summary>Writes a table in one form and says which figures it states.</summary>
internal sealed class TableWriter
{
    private readonly TableForm form;
    private readonly Vocabulary words;
    private readonly Times times;
    private readonly IReadOnlyList<(string Label, string Measure)> measures;
    private readonly string unit;
    private int made;

    public TableWriter(TableForm form)
    {
        this.form = form;
        words = Vocabulary.Of(form.Language);
        times = words.Times[form.Times];
        measures = form.Goods ? words.GoodsRows : words.Flows;
        unit = form.Goods ? words.Mass : words.Money;
    }

    public List<string> Expected { get; } = [];

    /// <summary>Title and lines above the table, then its rows: a cell that spans others is written in the first.</summary>
    public (IReadOnlyList<string> Above, IReadOnlyList<IReadOnlyList<string>> Rows) Write()
    {
        string title = form.Goods ? words.GoodsTitle : words.Title;
        string one = form.Axes == Axes.OnePeriod ? times.Second.Label.TrimEnd('¹', '*') : "";
        string caption = form.Language == Language.Chinese ? times.Caption + one + title : $"{title} {times.Caption} {one}".Replace("  ", " ", StringComparison.Ordinal).Trim();
        List<string> above = [caption];
        string stated = form.Language == Language.Chinese ? words.UnitIs + unit : $"({unit})";
        if (form.Unit == UnitPlace.Caption)
            above.Add(stated);
        List<IReadOnlyList<string>> rows = [.. form.Axes switch
        {
            Axes.MeasuresDown => MeasuresDown(),
            Axes.PeriodsDown => PeriodsDown(),
            Axes.Grouped => Grouped(),
            Axes.Spanned => Records(spanned: true),
            Axes.Records => Records(spanned: false),
            Axes.OnePeriod => OnePeriod(),
            _ => Transposed(),
        }];
        int width = rows.Max(static row => row.Count);
        if (form.Unit == UnitPlace.FirstRow)
            rows.Insert(0, [stated, .. Enumerable.Repeat("", width - 1)]);
        rows.Add([words.Note, .. Enumerable.Repeat("", width - 1)]);
        return (above, [.. rows.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", width - row.Count)])]);
    }

    private bool HasColumn => form.Changes is ChangePlace.Beside or ChangePlace.BesideInOneRow;

    private string ChangeHead => form.Change == ChangeForm.Index ? words.ChangeIndex : words.Change;

    private string Amount => form.Goods ? words.GoodsAmount : words.Amount;

    private string Head(string text) => form.Unit != UnitPlace.Header ? text : form.Language == Language.Chinese ? $"{text}（{unit}）" : $"{text}, {unit}";

    private string Label(string text) => form.Unit != UnitPlace.Label ? text : form.Language == Language.Chinese ? $"{text}（{unit}）" : $"{text}, {unit}";

    private string Corner(string text) => form.Unit != UnitPlace.Corner ? text : form.Language == Language.Chinese ? $"{text}（{unit}）" : $"{text}, {unit}";

    private IEnumerable<IReadOnlyList<string>> MeasuresDown()
    {
        string[] units = form.Unit == UnitPlace.Column ? [words.Unit] : [];
        if (form.Changes == ChangePlace.Beside)
        {
            yield return [Corner(words.Measure), .. units, .. times.Both.SelectMany(static time => (string[])[time.Label, ""])];
            yield return ["", .. units.Select(static _ => ""), .. times.Both.SelectMany(_ => (string[])[Head(Amount), ChangeHead])];
        }
        else if (form.Changes == ChangePlace.Block)
        {
            yield return [Corner(words.Measure), .. units, Head(Amount), "", ChangeHead, ""];
            yield return ["", .. units.Select(static _ => ""), .. times.Both.Select(static time => time.Label), .. times.Both.Select(static time => time.Label)];
        }
        else
        {
            yield return [Corner(words.Measure), .. units, .. times.Both.SelectMany(time => HasColumn ? (string[])[Head(time.Label), ChangeHead] : [Head(time.Label)])];
        }

        foreach ((string label, string measure) in measures)
        {
            List<(string Value, string Change)> cells = [.. times.Both.Select(time => Cells(measure, time.Code))];
            string[] unitCell = form.Unit == UnitPlace.Column ? [unit] : [];
            IEnumerable<string> values = form.Changes == ChangePlace.Block ? cells.Select(static cell => cell.Value).Concat(cells.Select(static cell => cell.Change))
                : HasColumn ? cells.SelectMany(static cell => (string[])[cell.Value, cell.Change]) : cells.Select(static cell => cell.Value);
            yield return [Label(label), .. unitCell, .. values];
            if (form.Changes == ChangePlace.Below)
                yield return [ChangeHead, .. unitCell.Select(static _ => "%"), .. cells.Select(static cell => cell.Change)];
        }

        if (form.Totals)
            yield return [words.Total, .. units.Select(_ => unit), .. times.Both.Select(static _ => "99876")];
    }

    private IEnumerable<IReadOnlyList<string>> PeriodsDown()
    {
        if (form.Changes == ChangePlace.Beside)
        {
            yield return [words.Period, .. measures.SelectMany(static measure => (string[])[measure.Label, ""])];
            yield return ["", .. measures.SelectMany(_ => (string[])[Head(Amount), ChangeHead])];
        }
        else if (form.Changes == ChangePlace.Block)
        {
            yield return [words.Period, Head(Amount), .. measures.Skip(1).Select(static _ => ""), ChangeHead, .. measures.Skip(1).Select(static _ => "")];
            yield return ["", .. measures.Select(static measure => measure.Label), .. measures.Select(static measure => measure.Label)];
        }
        else
        {
            yield return [words.Period, .. measures.SelectMany(measure => HasColumn ? (string[])[Label(Head(measure.Label)), ChangeHead] : [Label(Head(measure.Label))])];
        }

        foreach ((string label, string code) in times.Both)
        {
            List<(string Value, string Change)> cells = [.. measures.Select(measure => Cells(measure.Measure, code))];
            yield return form.Changes == ChangePlace.Block ? [label, .. cells.Select(static cell => cell.Value), .. cells.Select(static cell => cell.Change)]
                : [label, .. cells.SelectMany(cell => HasColumn ? (string[])[cell.Value, cell.Change] : [cell.Value])];
        }
    }

    private IEnumerable<IReadOnlyList<string>> Grouped()
    {
        string[] change = HasColumn ? [ChangeHead] : [];
        yield return [words.Period, Head(Amount), .. change];
        foreach ((string label, string measure) in measures)
        {
            yield return [Label(label), "", .. change.Select(static _ => "")];
            foreach ((string time, string code) in times.Both)
            {
                (string value, string own) = Cells(measure, code);
                yield return [time, value, .. change.Select(_ => own)];
            }
        }
    }

    private IEnumerable<IReadOnlyList<string>> Records(bool spanned)
    {
        string[] change = HasColumn ? [ChangeHead] : [];
        string[] units = form.Unit == UnitPlace.Column ? [words.Unit] : [];
        yield return spanned ? [words.Measure, words.Period, Head(Amount), .. change] : [words.Period, words.Measure, Head(Amount), .. units, .. change];
        foreach ((string label, string measure) in measures)
        {
            bool first = true;
            foreach ((string time, string code) in times.Both)
            {
                (string value, string own) = Cells(measure, code);
                yield return spanned ? [first ? Label(label) : "", time, value, .. change.Select(_ => own)] : [time, Label(label), value, .. units.Select(_ => unit), .. change.Select(_ => own)];
                first = false;
            }
        }
    }

    private IEnumerable<IReadOnlyList<string>> OnePeriod()
    {
        string[] change = HasColumn ? [ChangeHead] : [];
        string[] units = form.Unit == UnitPlace.Column ? [words.Unit] : [];
        yield return [words.Measure, .. units, Head(Amount), .. change];
        foreach ((string label, string measure) in measures)
        {
            (string value, string own) = Cells(measure, times.Second.Code);
            yield return [Label(label), .. units.Select(_ => unit), value, .. change.Select(_ => own)];
        }

        if (form.Totals)
            yield return [words.Total, .. units.Select(_ => unit), "99876", .. change.Select(static _ => "")];
    }

    // One record as lines of key and value; its period in the first.
    private IEnumerable<IReadOnlyList<string>> Transposed()
    {
        yield return [words.Measure, times.First.Label];
        foreach ((string label, string measure) in measures)
        {
            (string value, string own) = Cells(measure, times.First.Code);
            yield return [label, value];
            if (HasColumn)
                yield return [ChangeHead, own];
        }
    }

    private (string Value, string Change) Cells(string measure, string code)
    {
        made++;
        decimal number = 1234.5m + (made * 317.3m);
        decimal change = made % 3 == 0 ? -4.3m - made : 2.7m + made;
        bool stated = form.Changes != ChangePlace.None;
        decimal scale = (form.Goods, form.Language) switch { (true, Language.Chinese) => 10_000, (true, _) => 1000, (_, Language.Chinese) => 100_000_000, _ => 1_000_000 };
        Expected.Add(string.Create(CultureInfo.InvariantCulture, $"{measure} {code} {number * scale:0.##} {(stated ? change : null):0.##}").TrimEnd());
        string written = Written(number, made % 2 == 0);
        string cell = form.Unit == UnitPlace.Cell ? form.Language == Language.Chinese ? written + unit : $"{written} {unit}" : written;
        string shown = form.Change switch
        {
            ChangeForm.Signed => (change > 0 ? "+" : made % 2 == 0 ? "-" : "−") + Written(Math.Abs(change), grouped: false),
            ChangeForm.Plain => Written(change, grouped: false),
            _ => Written(100 + change, grouped: false),
        };
        if (form.Changes == ChangePlace.InCell)
            cell += form.Language == Language.Chinese ? $"（{shown}%）" : $" ({shown} %)";
        return (cell, shown);
    }

    private string Written(decimal number, bool grouped)
    {
        string text = number.ToString(grouped ? "#,0.##" : "0.##", CultureInfo.InvariantCulture);
        return form.Language == Language.Chinese ? text : text.Replace(',', '\u00A0').Replace('.', ',');
    }
}
