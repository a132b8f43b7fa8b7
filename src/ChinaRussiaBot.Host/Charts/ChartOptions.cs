namespace ChinaRussiaBot.Host.Charts;

/// <summary>How charts are drawn. Section Charts.</summary>
internal sealed class ChartOptions
{
    /// <summary>A font file that has Latin, Cyrillic and Chinese letters. Default: WenQuanYi Micro Hei or another known one, when the system has it.</summary>
    public string? Font { get; set; }
}
