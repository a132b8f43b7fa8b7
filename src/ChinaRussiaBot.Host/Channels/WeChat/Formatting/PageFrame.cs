using System.Text;

namespace ChinaRussiaBot.Host.Channels.WeChat.Formatting;

/// <summary>What stands around the pieces of an answer on each page.</summary>
/// <param name="SourcesTitle">Above the sources.</param>
/// <param name="Sources">The line of each source by its number.</param>
/// <param name="More">At the end of every page but the last.</param>
/// <param name="Tail">At the end of the first page; "" for nothing.</param>
/// <param name="Choices">What can be asked next, under the sources of the last page; "" for nothing.</param>
internal sealed record PageFrame(string SourcesTitle, IReadOnlyDictionary<int, string> Sources, string More, string Tail = "", string Choices = "")
{
    /// <summary>A page as it is sent.</summary>
    public string Write(IReadOnlyList<Block> blocks, bool isFirst, bool isLast)
    {
        StringBuilder page = new(string.Join('\n', blocks.Select(static block => block.Text)));
        int[] cited = [.. blocks.SelectMany(static block => block.Sources).Distinct().Order()];
        if (cited.Length > 0)
            page.Append("\n\n").Append(SourcesTitle);
        foreach (int number in cited)
            page.Append('\n').Append(Sources[number]);
        if (isLast && Choices.Length > 0)
            page.Append("\n\n").Append(Choices);
        if (!isLast)
            page.Append("\n\n").Append(More);
        if (isFirst && Tail.Length > 0)
            page.Append("\n\n").Append(Tail);
        return page.ToString().Trim();
    }
}
