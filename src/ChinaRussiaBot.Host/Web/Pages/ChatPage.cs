using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChinaRussiaBot.Host.Web.Html;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Web.Pages;

/// <summary>GET /: the empty chat. It holds its wording in both languages, so that switching needs no request and loses no conversation. Pure.</summary>
internal static class ChatPage
{
    private static readonly string[] examples = ["example1", "example2", "example3", "example4", "example5", "example6"];

    // Safe inside a script element: < > & ' are escaped, letters of all scripts are not.
    private static readonly JsonSerializerOptions inPage = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The catalogue as scripts read it.</summary>
    public static string TextsJson { get; } = JsonSerializer.Serialize(
        new[] { Language.Chinese, Language.Russian }.ToDictionary(LanguageTag.Of, static language => new
        {
            texts = Texts.Chat.ToDictionary(static text => text.Key, text => text.Value[language]),
            counted = Texts.ChatCounted.ToDictionary(static text => text.Key, text => text.Value.Forms(language)),
        }),
        inPage);

    public static Page Of(Language language) => new(PagePart.Chat, language, Texts.Chat["title"][language], Body(language)) { Script = "main.js", Data = TextsJson };

    private static Markup Body(Language language) => Markup.Of($"""
        {Icons}
        <main id="main" class="talk" tabindex="-1">
        <h1 id="heading" data-text="title">{Texts.Chat["title"][language]}</h1>
        <section id="intro">
        {Line("p", "intro", language)}
        {Line("p", "introMore", language)}
        {Line("h2", "examples", language)}
        <ul class="choices">
        {examples.Select(name => Markup.Of($"""<li><button type="button" class="choice" data-ask data-text="{name}">{Texts.Chat[name][language]}</button></li>{"\n"}"""))}
        </ul>
        <noscript><p>{Texts.NoScript[language]} <a href="/ports">{Texts.Chat["partPorts"][language]}</a>, <a href="/figures">{Texts.Chat["partFigures"][language]}</a></p></noscript>
        </section>
        <div id="log" role="log" aria-label="{Texts.Chat["log"][language]}" data-label="log"></div>
        <div id="draft" aria-hidden="true" hidden></div>
        <button type="button" id="latest" class="round" hidden>{Icon("down")}<span data-text="latest">{Texts.Chat["latest"][language]}</span></button>
        <p class="fine"><span data-text="note">{Texts.Chat["note"][language]}</span> <span data-text="privacy">{Texts.Chat["privacy"][language]}</span> <button type="button" id="clear" class="link" data-text="clear">{Texts.Chat["clear"][language]}</button></p>
        </main>
        <form id="form" class="composer" aria-label="{Texts.Chat["composer"][language]}" data-label="composer">
        <p id="status" role="status"></p>
        <div class="line">
        <textarea id="question" name="question" rows="1" maxlength="1000" autocomplete="off" enterkeyhint="send" aria-label="{Texts.Chat["placeholder"][language]}" data-label="placeholder" placeholder="{Texts.Chat["placeholder"][language]}" data-placeholder="placeholder"></textarea>
        <button type="submit" id="send" class="primary" data-text="send">{Texts.Chat["send"][language]}</button>
        <button type="button" id="stop" hidden data-text="stop">{Texts.Chat["stop"][language]}</button>
        </div>
        </form>
        <dialog id="panel" class="panel" aria-labelledby="panel-title">
        <header>
        <h2 id="panel-title" tabindex="-1" data-text="tableSource">{Texts.Chat["tableSource"][language]}</h2>
        <a id="panel-page" class="button" target="_blank" rel="noopener" data-text="sourcePage">{Texts.Chat["sourcePage"][language]}</a>
        <button type="button" id="panel-close" class="icon" aria-label="{Texts.Chat["sourceClose"][language]}" data-label="sourceClose">{Icon("close")}</button>
        </header>
        <div id="panel-body" class="sheet" tabindex="0" role="group" aria-labelledby="panel-title"></div>
        </dialog>
        <dialog id="clear-dialog" class="ask" aria-labelledby="clear-text">
        <p id="clear-text" data-text="clearAsk">{Texts.Chat["clearAsk"][language]}</p>
        <form method="dialog"><button value="no" data-text="clearNo">{Texts.Chat["clearNo"][language]}</button><button value="yes" class="primary" data-text="clearYes">{Texts.Chat["clearYes"][language]}</button></form>
        </dialog>
        """);

    private static Markup Line(string tag, string name, Language language) => tag == "h2"
        ? Markup.Of($"""<h2 data-text="{name}">{Texts.Chat[name][language]}</h2>""")
        : Markup.Of($"""<p data-text="{name}">{Texts.Chat[name][language]}</p>""");

    private static Markup Icon(string name) => Markup.Of($"""<svg class="glyph" aria-hidden="true" focusable="false"><use href="#i-{name}"></use></svg>""");

    private static Markup Icons => Markup.Of($"""
        <svg class="sprite" aria-hidden="true" focusable="false">
        <symbol id="i-close" viewBox="0 0 24 24"><path d="M5 5l14 14M19 5L5 19"/></symbol>
        <symbol id="i-down" viewBox="0 0 24 24"><path d="M12 4v15M5 12l7 7 7-7"/></symbol>
        <symbol id="i-copy" viewBox="0 0 24 24"><path d="M9 9h11v11H9zM5 15H4V4h11v1"/></symbol>
        <symbol id="i-up" viewBox="0 0 24 24"><path d="M7 11v9H4v-9zM7 11l4-8c2 0 3 1 3 3l-1 4h6c1.5 0 2 1 1.7 2.3l-1.4 6c-.3 1-1 1.7-2.3 1.7H7"/></symbol>
        <symbol id="i-bad" viewBox="0 0 24 24"><path d="M17 13V4h3v9zM17 13l-4 8c-2 0-3-1-3-3l1-4H5c-1.5 0-2-1-1.7-2.3l1.4-6C5 4.7 5.7 4 7 4h10"/></symbol>
        </svg>
        """);
}
