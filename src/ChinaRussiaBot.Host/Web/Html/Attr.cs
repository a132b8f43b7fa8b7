namespace ChinaRussiaBot.Host.Web.Html;

/// <summary>An attribute that is there or not: <c>{Attr.When(chosen, "selected")}</c>.</summary>
internal readonly record struct Attr(string Name, string Value)
{
    public static Attr? When(bool condition, string name, string value = "") => condition ? new Attr(name, value) : null;

    /// <summary>lang="…" with the language of a text; left out when it is not known.</summary>
    public static Attr? Lang(string? tag) => When(!string.IsNullOrEmpty(tag), "lang", tag ?? "");

    public static Attr? Lang(Language language) => Lang(LanguageTag.Of(language));
}
