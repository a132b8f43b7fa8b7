using ChinaRussiaBot.Host.Web.Html;

namespace ChinaRussiaBot.Host.Web;

/// <summary>Which part of the site a page belongs to.</summary>
internal enum PagePart
{
    Chat,
    Ports,
    Figures,
    Sources,
    Problem,
}

/// <summary>A page: what is its own. <see cref="PageLayout"/> puts the frame around it.</summary>
internal sealed record Page(PagePart Part, Language Language, string Title, Markup Body)
{
    /// <summary>The module that wakes the page up; null for a page that needs none.</summary>
    public string? Script { get; init; } = "page.js";

    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Data for the script, as JSON.</summary>
    public string? Data { get; init; }
}
