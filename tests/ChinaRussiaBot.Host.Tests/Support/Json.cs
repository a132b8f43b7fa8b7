using System.Text.Json;

namespace ChinaRussiaBot.Host.Tests.Support;

internal static class Json
{
    public static async Task<JsonElement> Body(this HttpResponseMessage response)
    {
        using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
