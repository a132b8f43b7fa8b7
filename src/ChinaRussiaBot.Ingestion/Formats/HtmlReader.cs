using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>A web page: its main text without navigation, and what it declares of itself.</summary>
internal static partial class HtmlReader
{
    public static ExtractedDocument Read(byte[] bytes, ReadingLimits limits)
    {
        DecodedText decoded = TextDecoder.Decode(bytes, DeclaredEncoding(bytes));
        IHtmlDocument page = Parse(decoded.Text);
        PageFacts facts = PageFacts.Of(page);
        IElement root = MainText.Find(page);
        HtmlBlocks blocks = new(limits.Depth);
        blocks.Walk(root);
        return new ExtractedDocument(FileKind.Html)
        {
            Blocks = blocks.Result,
            Notes = EncodingNotes.Of(decoded),
            Title = facts.Title,
            Publisher = facts.Publisher,
            Date = facts.Date,
            DateAside = PageFacts.DateAside(page),
            Url = facts.Url,
        };
    }

    /// <summary>HTML inside another format.</summary>
    public static IReadOnlyList<Block> Fragment(string html)
    {
        HtmlBlocks blocks = new(ReadingLimits.Default.Depth);
        blocks.Walk(Parse(html).Body!);
        return blocks.Result;
    }

    // No scripting, no loader: nothing that a page names is fetched.
    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions(), BrowsingContext.New(Configuration.Default)).ParseDocument(html);

    private static string? DeclaredEncoding(byte[] bytes)
    {
        string head = System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048));
        return Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*([\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
