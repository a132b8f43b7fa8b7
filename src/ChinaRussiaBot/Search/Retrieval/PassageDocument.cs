using System.Buffers.Binary;
using System.Text;
using ChinaRussiaBot.Search.Analysis;
using ChinaRussiaBot.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search;

/// <summary>One Lucene document that is filled anew for every passage; each indexing thread has its own.</summary>
internal sealed class PassageDocument : IDisposable
{
    private static readonly FieldType Terms = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    };

    private readonly TermStream[] _streams = [.. Enum.GetValues<PassageField>().Select(static _ => new TermStream())];
    private readonly Field[] _fields;
    private readonly ReadingBuffer _reading = new();
    private readonly BytesRef _readingBytes = new();
    private readonly BytesRef _idBytes = new();
    private readonly Field _readingField;
    private readonly Field _idField;
    private readonly BytesRef _sizesBytes = new(sizeof(int) * Enum.GetValues<PassageField>().Length);
    private readonly Field _sizesField;
    private readonly TermSink _sink;

    static PassageDocument() => Terms.Freeze();

    public PassageDocument()
    {
        _fields = [.. Enum.GetValues<PassageField>().Select(field => new Field(PassageSchema.NameOf(field), _streams[(int)field], Terms))];
        _readingField = new BinaryDocValuesField(PassageSchema.Reading, _readingBytes);
        _idField = new BinaryDocValuesField(PassageSchema.Id, _idBytes);
        _sizesBytes.Length = _sizesBytes.Bytes.Length;
        _sizesField = new BinaryDocValuesField(PassageSchema.Sizes, _sizesBytes);
        _sink = (field, term) => _streams[(int)field].Add(term);
    }

    public Document Fill(IndexedPassage passage)
    {
        string title = TextNormalizer.NormalizeText(passage.Title);
        string text = TextNormalizer.NormalizeText(passage.Text);
        Language language = passage.Language ?? TextLanguage.Of(text);
        foreach (TermStream stream in _streams)
            stream.Clear();
        PassageTerms.Read(text, language, _sink);
        if (title.Length > 0)
        {
            PassageTerms.Read(title, language, _sink);
            PassageTerms.Read(title, language, _sink);
        }

        foreach (string related in passage.Related)
        {
            string normalized = TextNormalizer.NormalizeText(related);
            PassageTerms.Read(normalized, TextLanguage.Of(normalized), _sink);
        }

        foreach (string concept in passage.Concepts)
            _streams[(int)PassageField.Concepts].Add(concept);
        return Compose(passage, title, text, language);
    }

    public void Dispose()
    {
        foreach (TermStream stream in _streams)
            stream.Dispose();
    }

    private Document Compose(IndexedPassage passage, string title, string text, Language language)
    {
        ReadingCode.Write(title, text, language, _reading);
        _readingBytes.Bytes = _reading.Bytes;
        _readingBytes.Length = Math.Min(_reading.Length, BinaryDocValuesLimit & ~1 | 1);
        _idBytes.Bytes = Encoding.UTF8.GetBytes(passage.Id);
        _idBytes.Length = _idBytes.Bytes.Length;
        var document = new Document { _idField, _readingField };
        foreach (Field field in _fields)
        {
            if (_streams[Array.IndexOf(_fields, field)].Count > 0)
                document.Add(field);
        }

        if (passage.Title.Length > 0)
            document.Add(new StoredField(PassageSchema.Title, passage.Title));
        document.Add(new StoredField(PassageSchema.Text, passage.Text));
        if (passage.Data is not null)
            AddData(document, passage);
        if (passage.Batch is not null)
            AddBatch(document, passage.Batch);
        return document;
    }

    private void AddBatch(Document document, string batch)
    {
        document.Add(new StringField(PassageSchema.Batch, batch, Field.Store.NO));
        for (int field = 0; field < _streams.Length; field++)
            BinaryPrimitives.WriteInt32LittleEndian(_sizesBytes.Bytes.AsSpan(field * sizeof(int)), _streams[field].Count);
        document.Add(_sizesField);
    }

    private static void AddData(Document document, IndexedPassage passage)
    {
        document.Add(new StoredField(PassageSchema.Data, passage.Data));
        document.Add(new StringField(PassageSchema.Key, PassageSchema.IdKey(passage.Id), Field.Store.NO));
        foreach (string group in passage.Groups)
            document.Add(new StringField(PassageSchema.Key, PassageSchema.GroupKey(group), Field.Store.NO));
    }

    // Lucene takes no more than this many bytes for one value.
    private const int BinaryDocValuesLimit = 32766;
}
