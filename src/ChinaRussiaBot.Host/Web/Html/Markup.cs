namespace ChinaRussiaBot.Host.Web.Html;

/// <summary>
/// HTML that is safe to send. Made only by <see cref="Of"/>, whose literal parts are written in this program and whose holes are escaped;
/// so no text of a user, a document or a source address can become a tag, an attribute or a script.
/// </summary>
internal readonly struct Markup
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    public static Markup None => default;

    /// <summary>A template: text in its holes is escaped, <see cref="Markup"/> in its holes stands as it is.</summary>
    public static Markup Of(MarkupTemplate template) => new(template.ToStringAndClear());

    /// <summary>The template when there is something to say, else nothing.</summary>
    public static Markup If(bool condition, Func<Markup> then) => condition ? then() : None;

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(static part => part.html)));

    /// <summary>A block of data for a script. The JSON has been written with an encoder that escapes the angle brackets and the ampersand.</summary>
    public static Markup Json(string id, string json) => json.Contains('<', StringComparison.Ordinal)
        ? throw new ArgumentException("Not safe inside a script element.", nameof(json))
        : new($"<script type=\"application/json\" id=\"{id}\">{json}</script>\n");

    public override string ToString() => html ?? "";
}
