namespace ChinaRussiaBot.Answering.Routing;

/// <summary>
/// One reason why a question is answered, or refused, in one way. The rules stand in an explicit order (<see cref="QuestionRouter"/>); the first that
/// makes something of a question has it. Thread-safe.
/// </summary>
internal abstract class RoutingRule
{
    /// <summary>What `explain` calls it.</summary>
    public string Name => GetType().Name;

    /// <summary>The outcome; null when the question is not this rule's.</summary>
    public abstract Route? Try(RoutedQuestion asked);
}
