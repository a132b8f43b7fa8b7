namespace ChinaRussiaBot.Web.Tests.Support;

/// <summary>Who opens a page, and with what.</summary>
internal sealed record Visitor(string Language)
{
    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 800;

    public bool Dark { get; init; }

    public bool Touch { get; init; }

    public bool Scripts { get; init; } = true;

    /// <summary>The same with a phone, and with the narrowest window that has to work.</summary>
    public Visitor OnPhone => this with { Width = 390, Height = 844 };

    public Visitor Narrow => this with { Width = 320, Height = 640 };
}
