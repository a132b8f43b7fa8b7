using System.ComponentModel.DataAnnotations;

namespace ChinaRussiaBot.Host.Intake;

/// <summary>What maintainers may do over HTTP. Section Admin.</summary>
internal sealed class AdminOptions
{
    /// <summary>The secret that uploads carry. Empty: there is no upload.</summary>
    public string Token { get; set; } = "";

    /// <summary>The largest file taken; the reader takes none above 100. Default 50.</summary>
    [Range(1, 100)]
    public int MaxUploadMegabytes { get; set; } = 50;
}
