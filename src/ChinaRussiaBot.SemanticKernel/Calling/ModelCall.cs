namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>A call of the model.</summary>
/// <param name="Use">compose, rewrite or draft.</param>
/// <param name="Asker">Opaque key for the budget.</param>
/// <param name="Instructions">Ours, fixed.</param>
/// <param name="Data">Of askers and documents, as JSON.</param>
internal sealed record ModelCall(string Use, string Asker, string Instructions, string Data)
{
    public int Length => Instructions.Length + Data.Length;
}

/// <summary>What came back.</summary>
/// <param name="Text">As the model wrote it; null when there is none.</param>
/// <param name="Problem">Why there is none, in one word; null when there is one.</param>
internal sealed record ModelText(string? Text, string? Problem);
