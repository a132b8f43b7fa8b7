using System.Text;
using ChinaRussiaBot.Host.Channels.Formatting;

namespace ChinaRussiaBot.Host.Channels.WeChat.Formatting;

/// <summary>
/// Pieces of an answer → pages of at most so many bytes of UTF-8. What a page says stands on it with its sources. A piece that is too long for a
/// page is cut at the end of a line, a sentence or a word, never inside a character, a number with its unit or a mark. Pure; loses nothing
/// but the blanks at a cut.
/// </summary>
internal static class Pages
{
    public static IReadOnlyList<string> Compose(IReadOnlyList<Block> blocks, PageFrame frame, int mostBytes)
    {
        List<string> pages = [];
        LinkedList<Block> left = new(blocks.SelectMany(block => WithRoom(block, frame, mostBytes)));
        while (left.Count > 0)
        {
            bool isFirst = pages.Count == 0;
            if (Fits([.. left], isFirst, isLast: true))
            {
                pages.Add(frame.Write([.. left], isFirst, isLast: true));
                return pages;
            }

            pages.Add(frame.Write(Take(left, isFirst), isFirst, isLast: false));
        }

        // The answer left no room for what can be asked next.
        if (frame.Choices.Length > 0)
            pages.Add(frame.Write([], pages.Count == 0, isLast: true));
        return pages;

        bool Fits(IReadOnlyList<Block> some, bool isFirst, bool isLast) => Bytes(frame.Write(some, isFirst, isLast)) <= mostBytes;

        List<Block> Take(LinkedList<Block> left, bool isFirst)
        {
            List<Block> page = [];
            while (left.First is { } next && Fits([.. page, next.Value], isFirst, isLast: false))
            {
                page.Add(next.Value);
                left.RemoveFirst();
            }

            if (page.Count > 0)
                return page;
            (Block head, Block rest) = Cut(left.First!.Value, part => Fits([part], isFirst, isLast: false));
            left.RemoveFirst();
            if (rest.Text.Length > 0)
                left.AddFirst(rest);
            return [head];
        }
    }

    // Sources that would leave no room for what they are sources of stand on lines of their own, after it.
    private static IEnumerable<Block> WithRoom(Block block, PageFrame frame, int mostBytes)
    {
        int sources = block.Sources.Sum(number => Bytes(frame.Sources[number]) + 1);
        if (sources <= mostBytes / 2)
            return [block];
        return [Block.Of(block.Text), .. block.Sources.Select(number => Block.Of(frame.Sources[number]))];
    }

    private static (Block Head, Block Left) Cut(Block block, Func<Block, bool> fits)
    {
        string text = block.Text;
        CutPlaces places = new(text);
        int furthest = Furthest(text, end => fits(block with { Text = text[..end] }));
        int end = places.Best(0, furthest);
        // One character as it is seen that is longer than a page: its parts stay whole at least.
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end += end > 1 ? -1 : 1;
        return (block with { Text = text[..end].TrimEnd() }, block with { Text = text[end..].TrimStart() });
    }

    // The longest beginning that fits, found by halving; at least one character.
    private static int Furthest(string text, Func<int, bool> fits)
    {
        int low = Math.Min(text.Length, 1), high = text.Length;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (fits(middle))
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
