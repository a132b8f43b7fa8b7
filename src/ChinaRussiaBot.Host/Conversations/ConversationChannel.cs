namespace ChinaRussiaBot.Host.Conversations;

/// <summary>Names under which conversations are kept apart.</summary>
internal static class ConversationChannel
{
    public const string Web = "web";
}
