using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Engine;

/// <summary>One index generation, open: everything that answers from the same knowledge. Immutable.</summary>
internal sealed record OpenEngine(KnowledgeBase Knowledge, QuestionAnswerer Answerer, string Generation);
