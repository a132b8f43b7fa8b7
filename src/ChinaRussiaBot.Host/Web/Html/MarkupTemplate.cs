using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ChinaRussiaBot.Host.Web.Html;

/// <summary>
/// What an interpolated string given to <see cref="Markup.Of"/> becomes. Quotation marks are escaped inside tags only, so that a quoted
/// passage stays byte for byte in the page.
/// </summary>
[InterpolatedStringHandler]
internal ref struct MarkupTemplate(int literalLength, int holes)
{
    private readonly StringBuilder html = new(literalLength + (holes * 24));
    private bool insideTag;

    public void AppendLiteral(string literal)
    {
        html.Append(literal);
        int bracket = literal.AsSpan().LastIndexOfAny('<', '>');
        if (bracket >= 0)
            insideTag = literal[bracket] == '<';
    }

    public readonly void AppendFormatted(string? text)
    {
        if (text is null)
            return;
        string safe = Escape.Text(text);
        html.Append(insideTag ? Escape.Quotes(safe) : safe);
    }

    public readonly void AppendFormatted(int number) => html.Append(number.ToString(CultureInfo.InvariantCulture));

    public readonly void AppendFormatted(Markup markup)
    {
        if (insideTag)
            throw new InvalidOperationException("Markup does not fit into an attribute.");
        html.Append(markup.ToString());
    }

    public readonly void AppendFormatted(IEnumerable<Markup> parts) => AppendFormatted(Markup.Join(parts));

    /// <summary>A whole attribute with the space before it, or nothing.</summary>
    public readonly void AppendFormatted(Attr? attribute)
    {
        if (attribute is { } one)
            html.Append(' ').Append(one.Name).Append("=\"").Append(Escape.Quotes(Escape.Text(one.Value))).Append('"');
    }

    internal readonly string ToStringAndClear() => html.ToString();
}
