using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <content>Lines and items of lists.</content>
internal sealed partial class Reading
{
    /// <summary>The line above a list of which a value's line is an item ("中俄贸易额"); "" for none, or where it states values itself.</summary>
    public string LeadOf(NumberMark mark)
    {
        string[] lines = Text.Source[..Text.SourceRange(mark.At, mark.End - mark.At).Start].Split('\n');
        int above = Array.FindLastIndex(lines, static line => !Bullet.IsMatch(line));
        return above >= 0 && above < lines.Length - 1 && lines[above].Trim() is { Length: > 0 and <= LongestTopic } lead && !lead.Any(char.IsAsciiDigit) ? lead : "";
    }

    /// <summary>The line above a list of which a value's line is an item, with whatever it says; "" for none.</summary>
    public string LineAbove(NumberMark mark)
    {
        string[] lines = Text.Source[..LineStart(mark)].Split('\n');
        if (!IsItem(mark))
            return lines.LastOrDefault(static line => line.AsSpan().TrimEnd().EndsWith(":", StringComparison.Ordinal) || line.AsSpan().TrimEnd().EndsWith("：", StringComparison.Ordinal)) ?? "";
        return lines.LastOrDefault(static line => line.Length > 0 && !Bullet.IsMatch(line)) ?? "";
    }

    /// <summary>Whether a value's line is an item of a list.</summary>
    public bool IsItem(NumberMark mark) => LineOf(mark) is var line && Bullet.IsMatch(line);

    /// <summary>Where a value's line begins, in the source.</summary>
    public int LineStart(NumberMark mark) => Text.SourceRange(mark.At, mark.End - mark.At).Start is var at && at > 0 ? Text.Source.LastIndexOf('\n', at - 1) + 1 : 0;

    private string LineOf(NumberMark mark) => Text.Source[LineStart(mark)..Text.SourceRange(mark.At, mark.End - mark.At).Start];

    private static readonly Regex Bullet = Pattern.Of(@"^\s*(?:[•·▪▫■□◦●○*–—▶►➡⬅→←✅✔☑-]|\uD83D[\uDD38\uDD39\uDD3A\uDD3B])");
}
