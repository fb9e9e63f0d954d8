/**
 * Words of the form's own program that its Vietnamese lacks, or that say too little. The names are
 * the program's (`locales/vi.json` of the package).
 */
export const formWords = {
  work_with_local_repo: 'Mở thư mục dự án trên máy này',
  work_with_local_repo_description:
    'Trình duyệt sẽ hỏi thư mục: chọn thư mục dự án, là thư mục có tệp package.json.',
  sign_in_error: {
    not_project_root:
      'Đây không phải thư mục dự án. Bấm lại và chọn thư mục có tệp package.json. Chọn đúng mà vẫn thế này thì lúc chép đã thiếu thư mục ẩn .git: chép lại cả thư mục dự án.',
    picker_dismissed: 'Chưa chọn thư mục nào. Bấm lại và chọn thư mục có tệp package.json.',
  },
  show_errors: 'Xem các lỗi',
  list_item_options: 'Việc với mục này',
  replace_file: 'Thay tệp',
  replace_image: 'Thay ảnh',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ ảnh',
  file_unavailable: 'Không có tệp',
  file_unavailable_description: 'Không mở được tệp này. Có thể tệp đã bị chuyển hoặc xoá.',
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  back_to_parent_folder: 'Về thư mục ngoài',
  new_folder: 'Thư mục mới',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  folder_options: 'Việc với thư mục',
  show_folder_options: 'Hiện việc với thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xoá thư mục',
  folder_created: 'Đã tạo thư mục.',
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xoá thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Bên trong',
  validation: {
    value_missing: 'Còn thiếu: điền vào ô này rồi lưu lại.',
    range_underflow: {
      number:
        'Nhỏ quá: ghi số ít nhất là {$min :number useGrouping=never}. Đừng ngăn hàng nghìn bằng dấu chấm: tám mươi nghìn ghi là 80000.',
    },
    range_overflow: {
      number: 'Lớn quá: ghi số nhiều nhất là {$max :number useGrouping=never}.',
    },
  },
  saving_entry: {
    error: { title: 'Chưa lưu được', description: 'Sửa theo câu dưới đây rồi lưu lại.' },
  },
  entry_sidebar: {
    slug: {
      title: 'Địa chỉ',
      generated_on_save: 'Địa chỉ được đặt theo tên khi lưu.',
      unavailable: 'Mục này chưa có địa chỉ.',
    },
  },
  save_conflict: {
    title: 'Người khác vừa sửa mục này',
    modified_by: '{$name} đã sửa mục này lúc {$date}, sau khi bạn mở ra.',
    modified: 'Mục này đã được sửa sau khi bạn mở ra.',
    deleted: 'Mục này đã bị xoá sau khi bạn mở ra.',
    overwrite_warning: 'Lưu bây giờ thì mất phần người ấy sửa.',
    recreate_warning: 'Lưu bây giờ thì mục được tạo lại.',
    save_anyway: 'Vẫn lưu',
    branch_moved: 'Có người vừa lưu cùng lúc. Hãy lưu lại.',
  },
  remote_change: {
    reload_entry: 'Tải lại mục',
    confirm_reloading_entry: 'Tải lại thì mất phần bạn chưa lưu. Tải lại chứ?',
  },
  relation_field: {
    save_together_hint: '{$name} mới sẽ được lưu cùng mục bạn đang sửa.',
    add_failed: 'Không thêm được {$name}.',
  },
};
