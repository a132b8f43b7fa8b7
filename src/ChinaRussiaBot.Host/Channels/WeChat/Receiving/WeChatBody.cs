using System.IO.Pipelines;
using System.Text;

namespace ChinaRussiaBot.Host.Channels.WeChat.Receiving;

/// <summary>Reads the body of a delivery, and no more of it than is allowed.</summary>
internal static class WeChatBody
{
    public const int MostBytes = 64 * 1024;

    /// <summary>Null when there is more. Broken UTF-8 becomes U+FFFD.</summary>
    public static async Task<string?> Read(HttpContext context)
    {
        if (context.Request.ContentLength > MostBytes)
            return null;
        PipeReader reader = context.Request.BodyReader;
        while (true)
        {
            ReadResult read = await reader.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > MostBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                string text = Encoding.UTF8.GetString(read.Buffer);
                reader.AdvanceTo(read.Buffer.End);
                return text;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
