import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.CharArraySet;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

class Compat {
    static Analyzer cjk() { return new CJKAnalyzer(CharArraySet.EMPTY_SET); }
    static Analyzer russian() { return new RussianAnalyzer(); }
    static Analyzer prefixes() {
        return new Analyzer() {
            @Override protected TokenStreamComponents createComponents(String field, Reader reader) {
                Tokenizer words = new StandardTokenizer(reader);
                return new TokenStreamComponents(words, new TruncateTokenFilter(new LowerCaseFilter(words), 5));
            }
        };
    }
    static DirectoryReader open(Path index) throws IOException { return DirectoryReader.open(new MMapDirectory(index.toFile())); }
    static Document idOnly(IndexSearcher searcher, int doc) throws IOException { return searcher.doc(doc, Collections.singleton("id")); }
    static IndexWriter writer(Path index, Analyzer analyzer) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Version.LATEST, analyzer);
        config.setSimilarity(new BM25Similarity());
        config.setRAMBufferSizeMB(96);
        config.setUseCompoundFile(false);
        return new IndexWriter(new MMapDirectory(index.toFile()), config);
    }
    static FieldType termsOnly() {
        FieldType type = new FieldType();
        type.setIndexed(true);
        type.setIndexOptions(FieldInfo.IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
    static Query or(List<Query> terms) {
        BooleanQuery query = new BooleanQuery();
        for (Query term : terms) query.add(term, BooleanClause.Occur.SHOULD);
        return query;
    }
}
