namespace ChinaRussiaBot.Host.Web;

/// <summary>How people reach the pages of this server. Section Web.</summary>
internal sealed class WebOptions
{
    /// <summary>The address of this server for people; empty: messengers link to the publications themselves.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Whether links can be made with it.</summary>
    internal bool IsUsable => PublicUrl.Length == 0
        || (Uri.TryCreate(PublicUrl, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.PathAndQuery == "/" && address.Fragment.Length == 0);
}
