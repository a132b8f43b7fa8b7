namespace ChinaRussiaBot.Answering;

/// <summary>What is being done for a question that takes outside help; the engine's own work takes no time worth telling.</summary>
public enum AskStage
{
    /// <summary>A model puts the question into words that the engine knows.</summary>
    Rewriting,

    /// <summary>A model words the answer from evidence that the engine has found.</summary>
    Composing,
}
