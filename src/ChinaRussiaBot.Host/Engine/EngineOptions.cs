namespace ChinaRussiaBot.Host.Engine;

/// <summary>Where the knowledge and the index lie. Sections Knowledge and Index.</summary>
internal sealed class EngineOptions
{
    /// <summary>Knowledge:Folder; when empty, the folder "knowledge" found from the working directory upwards.</summary>
    public string KnowledgeFolder { get; set; } = "";

    /// <summary>Knowledge:Seed; what <see cref="KnowledgeFolder"/> begins with while nothing is there; empty: nothing.</summary>
    public string KnowledgeSeed { get; set; } = "";

    /// <summary>Index:Folder.</summary>
    public string IndexFolder { get; set; } = Path.Combine("data", "index");

    /// <summary>The folder to read, or null when none is set and none is found.</summary>
    public string? FindKnowledge() =>
        KnowledgeFolder.Length > 0 ? Path.GetFullPath(KnowledgeFolder) : Knowledge.KnowledgeFolder.Find(Directory.GetCurrentDirectory());
}
