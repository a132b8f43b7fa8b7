using ChinaRussiaBot.Host.Web.Html;

namespace ChinaRussiaBot.Host.Tests.Web;

public sealed class MarkupTests
{
    private const string Hostile = "\"><script>alert('1')</script>&amp;";

    [Fact]
    public void What_stands_in_a_hole_stays_text() => Assert.Equal(
        "<p>\"&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;amp;</p>", Markup.Of($"<p>{Hostile}</p>").ToString());

    [Fact]
    public void Inside_a_tag_quotation_marks_are_escaped_too() => Assert.Equal(
        "<a href=\"/x?&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;amp;\">\"</a>", Markup.Of($"""<a href="/x?{Hostile}">{"\""}</a>""").ToString());

    [Fact]
    public void Markup_in_a_hole_stands_as_it_is_and_not_in_an_attribute()
    {
        Markup inner = Markup.Of($"<b>{"<"}</b>");
        Assert.Equal("<p><b>&lt;</b></p>", Markup.Of($"<p>{inner}</p>").ToString());
        Assert.Throws<InvalidOperationException>(() => Markup.Of($"""<p title="{inner}">"""));
    }

    [Fact]
    public void Attributes_are_there_or_not()
    {
        Assert.Equal("<option value=\"a\" selected=\"\">", Markup.Of($"""<option value="a"{Attr.When(true, "selected")}{Attr.When(false, "disabled")}>""").ToString());
        Assert.Equal("<q lang=\"&quot;&gt;\">", Markup.Of($"<q{Attr.Lang("\">")}>").ToString());
    }

    [Fact]
    public void A_quote_stays_byte_for_byte() => Assert.Equal("<q>«\"a\" 'b'»\n—</q>", Markup.Of($"<q>{"«\"a\" 'b'»\n—"}</q>").ToString());

    [Fact]
    public void Json_that_could_end_its_element_is_refused() => Assert.Throws<ArgumentException>(static () => Markup.Json("data", "\"</script>\""));
}
