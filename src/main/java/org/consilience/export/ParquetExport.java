package org.consilience.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;

/** Every dataset as one Apache Parquet file: columns, nested as in Avro, gzip. */
final class ParquetExport implements Export {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String description() {
    return "every dataset as an Apache Parquet file";
  }

  @Override
  public List<Path> write(RunFolder run, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Dataset dataset : Dataset.values()) {
      Path file = folder.resolve(dataset.folder() + ".parquet");
      try (Rows<GenericRecord> rows = run.rows(dataset)) {
        write(rows, dataset, file);
      }
      files.add(file);
    }
    return files;
  }

  private static void write(Rows<GenericRecord> rows, Dataset dataset, Path file)
      throws IOException {
    GenericRecord first = rows.hasNext() ? rows.next() : null;
    // The rows' own schema, for a later version may have written fields that this one ignores.
    Schema schema = first == null ? dataset.schema() : first.getSchema();
    try (ParquetWriter<GenericRecord> writer = writer(schema, file)) {
      if (first != null) {
        writer.write(first);
      }
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
    }
  }

  private static ParquetWriter<GenericRecord> writer(Schema schema, Path file) throws IOException {
    ParquetConfiguration configuration = new PlainParquetConfiguration();
    // The list structure of the format's specification; the old one is what readers must guess.
    configuration.setBoolean(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, false);
    return AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
        .withSchema(schema)
        .withDataModel(GenericData.get())
        .withConf(configuration)
        .withCodecFactory(new GzipPages())
        .withCompressionCodec(CompressionCodecName.GZIP)
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .build();
  }
}
