using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Host.Store;

namespace ChinaRussiaBot.Host.Channels.Telegram.Sending;

/// <summary>Small changes to a call as it lies in the outbox. Pure.</summary>
internal static partial class StoredBody
{
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Without(string body, string field) => Edit(body, json => json.Remove(field));

    /// <summary>The same words without tags and escapes.</summary>
    public static string WithoutMarkup(string body) => Edit(body, static json => json.Remove("parse_mode") && SetPlain(json));

    /// <summary>
    /// A call for a group that is a supergroup now. Messages have other numbers there: what would change or quote one of the old group would meet
    /// a stranger, so it goes as a message of its own.
    /// </summary>
    public static Outgoing Moved(Outgoing call, long chat) => call with
    {
        Method = call.Method == "editMessageText" ? "sendMessage" : call.Method,
        Body = Edit(call.Body, json =>
        {
            json["chat_id"] = chat;
            json.Remove("message_id");
            json.Remove("reply_parameters");
            return true;
        }),
    };

    /// <summary>A photo whose caption goes alone.</summary>
    public static string AsText(string body) => Edit(body, static json =>
    {
        json["text"] = json["caption"]?.DeepClone();
        return json.Remove("caption") && json.Remove("photo");
    });

    private static bool SetPlain(JsonObject json)
    {
        string field = json.ContainsKey("caption") ? "caption" : "text";
        json[field] = WebUtility.HtmlDecode(Tag().Replace(json[field]?.GetValue<string>() ?? "", ""));
        return true;
    }

    // What is no JSON stays as it is: Telegram refuses it.
    private static string Edit(string body, Func<JsonObject, bool> change)
    {
        try
        {
            return JsonNode.Parse(body) is JsonObject json && change(json) ? json.ToJsonString(readable) : body;
        }
        catch (JsonException)
        {
            return body;
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
