using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>The parts of a form of filters: sent as an address, so that every choice can be linked to. Pure.</summary>
internal static class FilterForm
{
    public static Markup Of(string address, Language language, params IEnumerable<Markup> fields) => Markup.Of($"""
        <form class="filters" method="get" action="{address}">
        {fields}
        <div class="go"><button class="primary">{Texts.Apply[language]}</button> <a href="{address}">{Texts.Reset[language]}</a></div>
        </form>
        """);

    public static Markup Choice(string name, string label, string? chosen, Language language, IEnumerable<(string Value, string Text)> options) => Markup.Of($"""
        <label>{label}
        <select name="{name}"><option value="">{Texts.All[language]}</option>
        {options.Select(one => Markup.Of($"""<option value="{one.Value}"{Attr.When(one.Value == chosen, "selected")}>{one.Text}</option>{"\n"}"""))}
        </select></label>

        """);

    public static Markup Words(string label, string? words) => Markup.Of(
        $"""<label>{label} <input type="search" name="q" maxlength="200" value="{words}"></label>{"\n"}""");
}
